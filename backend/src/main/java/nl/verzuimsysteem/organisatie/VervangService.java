package nl.verzuimsysteem.organisatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.gebruikers.Accounts;
import nl.verzuimsysteem.gebruikers.Toekenning;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody of the arbodienst stand in for a colleague. He gets the colleague's functions in the regio's and at the
 * companies, with the name of whom he stands in for and with an end, so that it ends by itself.
 */
@Singleton
public class VervangService {
    private final VervangingRepository vervangingen;
    private final StafRepository staf;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock klok;

    VervangService(
            VervangingRepository vervangingen, StafRepository staf, Accounts accounts, AuditLog audit, Clock klok) {
        this.vervangingen = vervangingen;
        this.staf = staf;
        this.accounts = accounts;
        this.audit = audit;
        this.klok = klok;
    }

    /** Who stand in for somebody, today and later. One statement. */
    @Mag(Handeling.REGIOS_BEHEREN)
    @Transactional(readOnly = true)
    public List<Vervangingsregel> vervangingen(Actor actor) {
        return vervangingen.vanaf(actor.bereik(), Kalender.vandaag(klok));
    }

    /**
     * Lets one stand in for the other. The very same again changes nothing. Six statements, and two for each function.
     *
     * @throws NietGevonden when one of them is nobody of the arbodienst
     * @throws OngeldigeInvoer on {@code wie}, {@code door}, {@code van} or {@code tot}
     * @throws Conflict when somebody stands in for him already in that time, when who stands in is away himself, or when
     *     it is about one's own account
     */
    @Mag(Handeling.REGIOS_BEHEREN)
    @Transactional
    public void vervang(Actor actor, Vervanging vervanging) {
        var vandaag = Kalender.vandaag(klok);
        EigenAccount.weiger(actor, vervanging.door());
        EigenAccount.weiger(actor, vervanging.wie());
        vervanging.controleer(vandaag);
        vervangingen.houdVast(List.of(vervanging.wie(), vervanging.door()));
        var wie = vind(actor, vervanging.wie(), vandaag);
        var door = vind(actor, vervanging.door(), vandaag);
        if (botst(vervangingen.vanaf(actor.bereik(), vandaag), vervanging)) {
            return;
        }
        var einde = vervanging.tot().plusDays(1);
        var over = wie.plaatsen().stream()
                .filter(plaats -> plaats.functie().isRegioteam() && plaats.vervangt() == null)
                .filter(plaats -> plaats.van().isBefore(einde)
                        && (plaats.tot() == null || plaats.tot().isAfter(vervanging.van())))
                .toList();
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        !over.isEmpty(),
                        "wie",
                        "organisatie.vervanging.geenFunctie",
                        wie.account().naam())
                .eis(
                        door.account().actief(),
                        "door",
                        "organisatie.vervanging.geblokkeerd",
                        door.account().naam())
                .eis(
                        door.plaatsen().stream().noneMatch(plaats -> plaats.functie() == Functie.LOGBEHEERDER),
                        "door",
                        "organisatie.vervanging.logboek",
                        door.account().naam())
                .eis(
                        over.stream().noneMatch(plaats -> plaats.functie() == Functie.BEDRIJFSARTS)
                                || door.plaatsen().stream()
                                        .anyMatch(plaats ->
                                                plaats.functie() == Functie.BEDRIJFSARTS && plaats.vervangt() == null),
                        "door",
                        "organisatie.vervanging.arts",
                        wie.account().naam())
                .klaar();
        for (var plaats : over) {
            accounts.geef(
                    actor,
                    vervanging.door(),
                    new Toekenning(
                            plaats.functie(),
                            plaats.regio(),
                            plaats.bedrijf(),
                            null,
                            null,
                            vervanging.wie(),
                            laatste(plaats.van(), vervanging.van()),
                            eerste(plaats.tot(), einde)));
        }
        schrijf(actor, vervanging.door(), "vervangt gebruiker " + vervanging.wie());
    }

    /**
     * Ends a replacement before its time. Three statements, and three for each function.
     *
     * @throws NietGevonden when there is no such replacement
     */
    @Mag(Handeling.REGIOS_BEHEREN)
    @Transactional
    public void beeindig(Actor actor, Vervanging vervanging) {
        EigenAccount.weiger(actor, vervanging.door());
        var functies = vervangingen.functies(
                actor.bereik(),
                new Vervangingsregel(vervanging.wie(), "", vervanging.door(), "", vervanging.van(), vervanging.tot()));
        if (functies.isEmpty()) {
            throw new NietGevonden("gebruiker", vervanging.wie());
        }
        functies.forEach(functie -> accounts.beeindig(actor, functie, Kalender.vandaag(klok)));
        schrijf(actor, vervanging.door(), "vervangt niet meer gebruiker " + vervanging.wie());
    }

    /** @return whether the very same is there already */
    private static boolean botst(List<Vervangingsregel> bestaande, Vervanging nieuw) {
        for (var regel : bestaande) {
            if (!regel.raakt(nieuw.van(), nieuw.tot())) {
                continue;
            }
            if (regel.wie().equals(nieuw.wie())
                    && regel.door().equals(nieuw.door())
                    && regel.van().equals(nieuw.van())
                    && regel.tot().equals(nieuw.tot())) {
                return true;
            }
            if (regel.wie().equals(nieuw.wie())) {
                throw new Conflict(
                        "organisatie.vervanging.overlap",
                        regel.wieNaam(),
                        regel.doorNaam(),
                        Kalender.kort(regel.van()),
                        Kalender.kort(regel.tot()));
            }
            if (regel.wie().equals(nieuw.door()) || regel.door().equals(nieuw.wie())) {
                throw new Conflict(
                        "organisatie.vervanging.zelfWeg",
                        regel.wieNaam(),
                        regel.doorNaam(),
                        Kalender.kort(regel.van()),
                        Kalender.kort(regel.tot()));
            }
        }
        return false;
    }

    private Staflid vind(Actor actor, GebruikerId id, LocalDate vandaag) {
        return staf.lees(actor.bereik(), id, vandaag).orElseThrow(() -> new NietGevonden("gebruiker", id));
    }

    private void schrijf(Actor actor, GebruikerId id, String bijzonderheid) {
        audit.schrijf(
                actor, Handeling.REGIOS_BEHEREN, new Onderwerp(null, null, "gebruiker", id.waarde()), bijzonderheid);
    }

    private static LocalDate laatste(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }

    private static LocalDate eerste(@Nullable LocalDate een, LocalDate ander) {
        return een != null && een.isBefore(ander) ? een : ander;
    }
}
