package nl.verzuimsysteem.verrichtingen;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.tarieven.Btwsoort;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import org.jspecify.annotations.Nullable;

/**
 * The time of a POB that talked with the employer outside a consult, for the feature that keeps those talks. It is outside
 * the subscription as the prices say, by the hour; one talk, one verrichting.
 */
@Singleton
public class Overlegtijd {
    private final PlekRepository plekken;
    private final Verrichtingenboek boek;
    private final Tijdafronding afronding;

    Overlegtijd(PlekRepository plekken, Verrichtingenboek boek, Tijdafronding afronding) {
        this.plekken = plekken;
        this.boek = boek;
        this.afronding = afronding;
    }

    /**
     * A case with what an hour costs there on a day; empty when it is out of reach, or is none any more. One statement.
     *
     * @param sleutel of the talk
     */
    public Optional<Zaak> zaak(Bereik bereik, DossierId dossier, LocalDate dag, GebruikerId wie, String sleutel) {
        return plekken.plek(bereik, new PlekRepository.Vraag(dossier, null, Diensten.ADVIES_POB, dag, wie, sleutel))
                .map(plek -> new Zaak(
                        plek.dossier(),
                        plek.bedrijf(),
                        plek.werknemer(),
                        plek.dag(),
                        plek.eersteZiektedag(),
                        plek.prijs(),
                        plek.dienst().dienst().btw()));
    }

    /**
     * A case on a day.
     *
     * @param prijs whether it is outside the subscription, and what an hour costs
     */
    public record Zaak(
            DossierId dossier,
            BedrijfId bedrijf,
            WerknemerId werknemer,
            LocalDate dag,
            LocalDate eersteZiektedag,
            Prijsoordeel prijs,
            Btwsoort btw) {}

    /** Looks whether a talk of that length on that day can be booked; what is wrong is noted at its field. */
    public void controleer(
            OngeldigeInvoer.Verzamelaar invoer,
            Zaak zaak,
            @Nullable LocalDate datum,
            @Nullable Integer minuten,
            LocalDate vandaag) {
        var gegeven = minuten == null ? 0 : minuten;
        invoer.eis(
                        gegeven >= 1 && gegeven <= TijdService.MEESTE_MINUTEN,
                        "minuten",
                        "verrichtingen.minuten",
                        TijdService.MEESTE_MINUTEN)
                .eis(
                        gegeven < 1 || afronding.minuten(gegeven) > 0,
                        "minuten",
                        "verrichtingen.minuten.eenheid",
                        afronding.eenheid());
        Invoer.datum(invoer, datum, zaak.eersteZiektedag(), vandaag);
    }

    /** Books the time of a talk, once for its key. One statement. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void boek(Zaak zaak, String sleutel, int minuten, Instant nu, String door) {
        boek.voegToe(new Verrichtingenboek.Nieuw(
                zaak.bedrijf(),
                zaak.dossier(),
                null,
                Diensten.ADVIES_POB,
                zaak.dag(),
                afronding.minuten(minuten),
                zaak.prijs(),
                zaak.btw(),
                Verrichtingenboek.vanSleutel(sleutel),
                null,
                nu,
                door));
    }

    /** Takes the time of a talk back by a counter-entry, once. Two statements. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void neemTerug(BedrijfId bedrijf, VerrichtingId id, String reden, Instant nu, String door) {
        boek.neemTerug(bedrijf, id, new Verrichtingenboek.Terugname(reden, nu, door));
    }

    /** In SQL: the cause of the time of a talk, of which this column is the key. */
    public static String bron(String kolom) {
        return "CONCAT('" + Verrichtingenboek.vanSleutel("") + "', " + kolom + ")";
    }
}
