package nl.verzuimsysteem.aantallen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.aantallen.WachtRepository.Herinnering;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Mag;

/** Watches over the questions that run: mails them, reminds, and closes them in time. Each can be done again without harm. */
@Singleton
public class UitvraagwachtService {
    /** How many mails, and questions, go in one transaction. */
    static final int TEGELIJK = 500;

    private final WachtRepository vragen;
    private final Aantalpost brieven;
    private final UitgaandePost post;
    private final AuditLog audit;
    private final Clock klok;

    UitvraagwachtService(WachtRepository vragen, Aantalpost brieven, UitgaandePost post, AuditLog audit, Clock klok) {
        this.vragen = vragen;
        this.brieven = brieven;
        this.post = post;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Sets the mail with the question ready for the next beheerders that did not get it, whoever became one since the
     * start too. Four statements; one when there is nobody.
     *
     * @return whether there may be more
     */
    @Mag(Handeling.UITVRAAG_BEWAKEN)
    @Transactional
    public boolean mail(Actor actor) {
        var lezers = vragen.zonderMail(actor.bereik(), Kalender.vandaag(klok), TEGELIJK);
        if (lezers.isEmpty()) {
            return false;
        }
        vragen.gemaild(lezers, klok.instant());
        post.zetKlaar(lezers.stream().map(brieven::vraag).toList());
        schrijf(actor, "vragen gemaild " + lezers.size());
        return lezers.size() == TEGELIJK;
    }

    /**
     * Reminds the beheerders of the next companies that did not answer. Who got the question today is left alone. Four
     * statements, and one for each last day among the companies; one when there is nobody.
     *
     * @return whether there may be more
     */
    @Mag(Handeling.UITVRAAG_BEWAKEN)
    @Transactional
    public boolean herinner(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        var nu = vragen.teHerinneren(actor.bereik(), vandaag, TEGELIJK);
        if (nu.isEmpty()) {
            return false;
        }
        var begin = vandaag.atStartOfDay(Kalender.NEDERLAND).toInstant();
        var klaar = vragen.lezers(actor.bereik(), nu, vandaag, begin).stream()
                .map(lezer -> brieven.herinnering(lezer, vandaag))
                .toList();
        post.zetKlaar(klaar);
        zetVolgende(nu, vandaag);
        schrijf(actor, "herinneringen " + klaar.size());
        return nu.size() == TEGELIJK;
    }

    /**
     * Closes questions whose last day has passed, lets those lapse whose company ended, and closes the uitvragen of which
     * nothing runs any more. Five statements at most.
     */
    @Mag(Handeling.UITVRAAG_BEWAKEN)
    @Transactional
    public void sluit(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        var nu = klok.instant();
        var beeindigd = vragen.vanBeeindigde(actor.bereik(), vandaag);
        var vervallen = beeindigd.isEmpty() ? 0 : vragen.vervallen(beeindigd, nu);
        var gesloten = vragen.sluitVragen(vandaag);
        var uitvragen = vragen.sluitUitvragen(vandaag, nu, actor.naam());
        if (vervallen + gesloten + uitvragen > 0) {
            schrijf(
                    actor,
                    "vervallen %d, gesloten %d, uitvragen gesloten %d".formatted(vervallen, gesloten, uitvragen));
        }
    }

    /** Questions with the same last day and the same days to remind have the same next day. */
    private void zetVolgende(List<Herinnering> samen, LocalDate vandaag) {
        samen.stream()
                .collect(Collectors.groupingBy(vraag -> vraag.sluitOp() + " " + vraag.dagen()))
                .values()
                .forEach(gelijk -> vragen.herinnerWeer(
                        gelijk.stream().map(Herinnering::id).toList(),
                        Herinnerdagen.van(gelijk.getFirst().dagen())
                                .na(vandaag, gelijk.getFirst().sluitOp())));
    }

    private void schrijf(Actor actor, String wat) {
        audit.schrijf(actor, Handeling.UITVRAAG_BEWAKEN, Onderwerp.lijst("aantalvraag", null), wat);
    }
}
