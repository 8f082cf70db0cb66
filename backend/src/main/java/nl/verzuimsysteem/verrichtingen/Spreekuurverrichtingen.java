package nl.verzuimsysteem.verrichtingen;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.tarieven.Gevonden;
import nl.verzuimsysteem.tarieven.Tariefzoeker;
import org.jspecify.annotations.Nullable;

/**
 * What a consult delivers, in the transaction in which it was held or missed: once for each appointment. Of a confidential
 * one the company alone is charged, in a month without a day, for a nameless service; so nobody can be found by it. That
 * holds for one that was missed too: as a no-show it would stand among those with a name.
 */
@Singleton
public class Spreekuurverrichtingen {
    private final Verrichtingenboek boek;
    private final Tariefzoeker tarieven;
    private final Clock klok;

    Spreekuurverrichtingen(Verrichtingenboek boek, Tariefzoeker tarieven, Clock klok) {
        this.boek = boek;
        this.tarieven = tarieven;
        this.klok = klok;
    }

    /** What kind of consult it was, as far as that decides what is charged. */
    public enum Soort {
        GEWOON(Diensten.SPREEKUUR),
        OPEN_SPREEKUUR(Diensten.OPEN_SPREEKUUR),
        SECOND_OPINION(Diensten.SECOND_OPINION);

        private final String dienst;

        Soort(String dienst) {
            this.dienst = dienst;
        }
    }

    /**
     * One consult.
     *
     * @param afspraak the number of the appointment
     * @param dossier the case it was for; empty when it was for none, or is none any more
     * @param dag on which it was
     */
    public record Spreekuur(
            long afspraak, BedrijfId bedrijf, @Nullable DossierId dossier, Soort soort, LocalDate dag) {}

    /** A consult that was held without an order. Two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void gehouden(Actor actor, Spreekuur spreekuur) {
        voegToe(actor, spreekuur, spreekuur.soort().dienst, "afspraak:" + spreekuur.afspraak());
    }

    /** Who did not come, or cancelled too late. Two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void nietVerschenen(Actor actor, Spreekuur spreekuur) {
        var dienst = spreekuur.soort() == Soort.GEWOON ? Diensten.NO_SHOW : spreekuur.soort().dienst;
        voegToe(actor, spreekuur, dienst, gemist(spreekuur));
    }

    /** He came after all. Two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tochVerschenen(Actor actor, Spreekuur spreekuur) {
        boek.vanAfspraakTerug(
                spreekuur.bedrijf(),
                gemist(spreekuur),
                new Verrichtingenboek.Terugname(
                        Melding.van("verrichtingen.spreekuur.tochVerschenen").tekst(), klok.instant(), actor.naam()));
    }

    private static String gemist(Spreekuur spreekuur) {
        return "gemist:" + spreekuur.afspraak();
    }

    private void voegToe(Actor actor, Spreekuur spreekuur, String dienst, String bron) {
        var naamloos = spreekuur.soort() != Soort.GEWOON;
        var dag = naamloos ? spreekuur.dag().withDayOfMonth(1) : spreekuur.dag();
        var dossier = naamloos ? null : spreekuur.dossier();
        LocalDate teldag = null;
        Gevonden gevonden;
        if (dossier == null) {
            gevonden = tarieven.zoek(actor.bereik(), spreekuur.bedrijf(), dienst, dag);
        } else {
            var vanDossier = tarieven.zoekVoorDossier(actor.bereik(), dossier, dienst, dag);
            gevonden = vanDossier.gevonden();
            teldag = vanDossier.teldag();
        }
        boek.vanAfspraak(new Verrichtingenboek.Nieuw(
                spreekuur.bedrijf(),
                dossier,
                null,
                dienst,
                dag,
                null,
                gevonden.oordeel(dag, teldag),
                gevonden.dienst().btw(),
                bron,
                null,
                klok.instant(),
                actor.naam()));
    }
}
