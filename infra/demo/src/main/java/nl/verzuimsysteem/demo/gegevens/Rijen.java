package nl.verzuimsysteem.demo.gegevens;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the demo, one record for each table. Keys are counted here, for the database is empty. Public, because Jdbi
 * reads them.
 */
final class Rijen {
    private Rijen() {}

    public record Regio(long id, String naam, String telefoon, String email) {}

    public record Bedrijf(
            long id,
            long regio,
            String naam,
            String kvkNummer,
            String loonheffingennummer,
            String straat,
            String postcode,
            String plaats,
            String telefoon,
            String email,
            String factuurEmail,
            LocalDate aangeslotenOp) {}

    public record Abonnement(
            long bedrijf,
            String soort,
            LocalDate geldigVan,
            @Nullable LocalDate geldigTot) {}

    public record Contactpersoon(long bedrijf, String naam, String rol, String telefoon, String email) {}

    /** @param boven the department it lies in */
    public record Afdelingsrij(
            long id, long bedrijf, @Nullable Long boven, String naam) {}

    public record Werknemer(
            long id,
            long bedrijf,
            long afdeling,
            String personeelsnummer,
            String voornaam,
            @Nullable String tussenvoegsel,
            String achternaam,
            LocalDate geboortedatum,
            String functie,
            @Nullable String email,
            String telefoon,
            String taal,
            BigDecimal contracturen,
            LocalDate inDienst,
            @Nullable LocalDate uitDienst) {

        String naam() {
            return tussenvoegsel == null
                    ? voornaam + " " + achternaam
                    : voornaam + " " + tussenvoegsel + " " + achternaam;
        }

        /** The same person, with a last day. */
        Werknemer tot(LocalDate laatsteDag) {
            return new Werknemer(
                    id,
                    bedrijf,
                    afdeling,
                    personeelsnummer,
                    voornaam,
                    tussenvoegsel,
                    achternaam,
                    geboortedatum,
                    functie,
                    email,
                    telefoon,
                    taal,
                    contracturen,
                    inDienst,
                    laatsteDag);
        }

        /** Whether he works here on a day. */
        boolean inDienst(LocalDate dag) {
            return !dag.isBefore(inDienst) && (uitDienst == null || !dag.isAfter(uitDienst));
        }
    }

    public record Gebruiker(long id, String inlognaam, String naam, String email, String telefoon) {}

    public record GebruikerFunctie(
            long gebruiker,
            Functie functie,
            @Nullable Long regio,
            @Nullable Long bedrijf,
            @Nullable Long afdeling,
            @Nullable Long werknemer,
            LocalDate geldigVan) {}

    public record Dossier(
            long id,
            long bedrijf,
            long regio,
            long werknemer,
            LocalDate eersteZiektedag,
            @Nullable LocalDate hersteldOp,
            @Nullable Integer loopt,
            String telefoon,
            @Nullable String verblijfadres,
            @Nullable LocalDate verwachteTerugkeer,
            @Nullable String lopendeAfspraken,
            String vangnet,
            String arbeidsongeval,
            String verkeersongevalDerde,
            Instant gemeldOp,
            String gemeldDoor,
            String sleutel) {}

    public record Verzuimperiode(
            long bedrijf,
            long dossier,
            LocalDate van,
            @Nullable LocalDate tot,
            String sleutel) {}

    public record Stap(
            long bedrijf,
            long dossier,
            MijlpaalSoort soort,
            int volgnummer,
            LocalDate datum,
            @Nullable LocalDate getekendWerkgever,
            @Nullable LocalDate getekendWerknemer,
            @Nullable Uitkomst uitkomst,
            Instant moment,
            String door,
            Functie doorFunctie) {}

    /** Wages that run on. */
    public record Verlenging(
            long bedrijf,
            long dossier,
            nl.verzuimsysteem.poortwachter.Verlenging.Soort soort,
            LocalDate van,
            LocalDate tot,
            String toelichting,
            Instant moment,
            String door) {}

    /** How much somebody is absent from a day on. */
    public record Verloop(long bedrijf, long dossier, LocalDate vanaf, int percentage, boolean arbeidstherapie) {}

    public record Gebeurtenis(
            long bedrijf,
            long dossier,
            Instant moment,
            GebeurtenisSoort soort,
            @Nullable LocalDate datum,
            @Nullable String onderwerp,
            @Nullable String tekst,
            @Nullable Long opdracht,
            String door,
            Functie doorFunctie) {}

    public record Contactmoment(
            long id,
            long bedrijf,
            long dossier,
            LocalDate datum,
            ContactKanaal kanaal,
            String afspraken,
            @Nullable LocalDate volgendeDatum,
            Instant moment,
            String door,
            String sleutel) {}

    public record Opdracht(
            long id,
            long bedrijf,
            long regio,
            long dossier,
            String type,
            Functie groep,
            String tekst,
            @Nullable LocalDate gewensteDatum,
            OpdrachtStatus status,
            @Nullable Integer loopt,
            Instant verstuurdOp,
            long verstuurdDoor,
            @Nullable Instant gezienOp,
            Instant alarmNa,
            @Nullable Instant alarmOp,
            @Nullable Long uitvoerder,
            @Nullable Instant opgepaktOp,
            @Nullable Instant afgerondOp,
            @Nullable String slottekst,
            Prijsoordeel prijs,
            @Nullable Long bedragCent,
            Instant gewijzigdOp,
            String sleutel,
            int versie) {}

    public record Taak(
            long bedrijf,
            long regio,
            long dossier,
            String soort,
            Functie functie,
            LocalDate uiterlijkOp,
            String bron,
            @Nullable Integer loopt,
            @Nullable Instant gedaanOp,
            @Nullable String gedaanDoor) {}

    /** @param code of a service, or of a form of subscription */
    public record Tarief(
            String code, LocalDate geldigVan, @Nullable LocalDate geldigTot, long bedragCent) {}

    /** @param dienst {@code null} for the fee of the subscription */
    public record Afspraak(
            long bedrijf,
            @Nullable String dienst,
            LocalDate geldigVan,
            long bedragCent,
            String reden,
            LocalDateTime vastgelegdOp,
            String sleutel) {}

    /** @param prijsCent of one, {@code null} when no price is known */
    public record Verrichting(
            long bedrijf,
            long regio,
            @Nullable Long dossier,
            @Nullable Long opdracht,
            String dienst,
            LocalDate datum,
            @Nullable Integer minuten,
            Prijsoordeel prijs,
            @Nullable Long prijsCent,
            long bedragCent,
            String bron,
            @Nullable String reden,
            Instant vastgelegdOp,
            String vastgelegdDoor,
            @Nullable Integer teFactureren) {}

    public record Tijdregel(
            long id,
            long gebruiker,
            long bedrijf,
            long dossier,
            long opdracht,
            String dienst,
            Instant begonnenOp,
            Instant gestoptOp,
            int minuten,
            String sleutel) {}

    public record Opdrachttype(String code, String naam, Functie groep) {}
}
