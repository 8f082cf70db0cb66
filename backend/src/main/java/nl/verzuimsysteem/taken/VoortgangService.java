package nl.verzuimsysteem.taken;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;
import org.jspecify.annotations.Nullable;

/** All open cases by phase: what is next, whose turn it is, and what is late. */
@Singleton
public class VoortgangService {
    private final VoortgangRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    VoortgangService(VoortgangRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /** One page of open cases, the latest first. Two statements, one for a further page. */
    @Mag(Handeling.VOORTGANG_INZIEN)
    @Transactional
    public Bladzijde<VoortgangRij> lijst(Actor actor, VoortgangFilter filter, Uitsnede uitsnede) {
        var rijen = repository.lijst(actor.bereik(), filter, Kalender.vandaag(klok), uitsnede, vangnet(actor));
        if (uitsnede.isInzage() && !rijen.isEmpty()) {
            audit.schrijfLijst(
                    actor, Handeling.VOORTGANG_INZIEN, Onderwerp.lijst("voortgang", filter.bedrijf()), filter.vraag());
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * The first page and how many there are in each phase; further pages come from {@link #lijst}. The look is written in
     * the audit log. Two statements.
     */
    @Mag(Handeling.VOORTGANG_INZIEN)
    @Transactional
    public Voortganglijst overzicht(Actor actor, VoortgangFilter filter, int aantal) {
        var eerste = repository.overzicht(
                actor.bereik(), filter, Kalender.vandaag(klok), Uitsnede.eerste(aantal), vangnet(actor));
        if (eerste.rijen().isEmpty()) {
            // No row to bring the numbers along. With nothing to narrow the list there is nothing to count.
            var geteld = filter.fase() == null && !filter.teLaat()
                    ? alleFasen(List.of())
                    : tellingen(actor, filter.bedrijf());
            return new Voortganglijst(Bladzijde.van(List.of(), aantal), geteld);
        }
        audit.schrijfLijst(
                actor, Handeling.VOORTGANG_INZIEN, Onderwerp.lijst("voortgang", filter.bedrijf()), filter.vraag());
        return new Voortganglijst(Bladzijde.van(eerste.rijen(), aantal), alleFasen(eerste.tellingen()));
    }

    /** How many open cases there are in each phase, in the order of the phases. One statement. */
    @Mag(Handeling.VOORTGANG_INZIEN)
    @Transactional(readOnly = true)
    public List<FaseTelling> tellingen(Actor actor, @Nullable BedrijfId bedrijf) {
        return alleFasen(repository.tellingen(actor.bereik(), bedrijf, Kalender.vandaag(klok), vangnet(actor)));
    }

    /** Who may report to UWV sees that report among the steps; to others nothing tells that there is one. */
    private static boolean vangnet(Actor actor) {
        return Rechten.mag(actor, Handeling.UWV_INZIEN);
    }

    private static List<FaseTelling> alleFasen(List<FaseTelling> tellingen) {
        var geteld = tellingen.stream().collect(Collectors.toMap(FaseTelling::fase, Function.identity()));
        return Arrays.stream(Fase.values())
                .map(fase -> geteld.getOrDefault(fase, new FaseTelling(fase, 0, 0)))
                .toList();
    }
}
