package nl.verzuimsysteem.gebruikers;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * One change of an account, done at once or kept as a request. Which parts have a value depends on the kind.
 *
 * @param functieId the function to end
 * @param regel the line of a review to confirm
 * @param van the first day of a function to give
 * @param tot the first day a function no longer holds
 * @param versie of the account, as it was read by who wants the change
 */
record Wijziging(
        Verzoeksoort soort,
        @Nullable String naam,
        @Nullable String email,
        @Nullable String telefoon,
        @Nullable Functie functie,
        @Nullable AfdelingId afdeling,
        @Nullable WerknemerId werknemer,
        @Nullable FunctieId functieId,
        @Nullable ControleregelId regel,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        int versie) {

    static Wijziging gegevens(Persoonsgegevens nieuw, int versie) {
        return new Wijziging(
                Verzoeksoort.GEGEVENS,
                nieuw.naam(),
                nieuw.email(),
                nieuw.telefoon(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                versie);
    }

    /** A change that needs no more than the account. */
    static Wijziging account(Verzoeksoort soort, int versie) {
        return new Wijziging(soort, null, null, null, null, null, null, null, null, null, null, versie);
    }

    static Wijziging geef(NieuweFunctie nieuw, @Nullable WerknemerId werknemer, int versie) {
        return new Wijziging(
                Verzoeksoort.FUNCTIE_GEVEN,
                null,
                null,
                null,
                nieuw.functie(),
                nieuw.afdeling(),
                werknemer,
                null,
                null,
                nieuw.van(),
                tot(nieuw),
                versie);
    }

    static Wijziging nieuw(Persoonsgegevens wie, NieuweFunctie functie, @Nullable WerknemerId werknemer) {
        return new Wijziging(
                Verzoeksoort.NIEUW,
                wie.naam(),
                wie.email(),
                wie.telefoon(),
                functie.functie(),
                functie.afdeling(),
                werknemer,
                null,
                null,
                functie.van(),
                tot(functie),
                0);
    }

    static Wijziging beeindig(FunctieId functie, Functie welke, LocalDate per, int versie) {
        return new Wijziging(
                Verzoeksoort.FUNCTIE_BEEINDIGEN, null, null, null, welke, null, null, functie, null, null, per, versie);
    }

    static Wijziging nakijken(ControleregelId regel) {
        return new Wijziging(Verzoeksoort.NAKIJKEN, null, null, null, null, null, null, null, regel, null, null, 0);
    }

    /** For the audit log: the kind, the function and the keys; no name and no address. */
    String omschrijving() {
        return soort
                + (functie == null ? "" : " " + functie)
                + (afdeling == null ? "" : " afdeling " + afdeling)
                + (functieId == null ? "" : " functie " + functieId);
    }

    private static @Nullable LocalDate tot(NieuweFunctie nieuw) {
        var laatste = nieuw.totEnMet();
        return laatste == null ? null : laatste.plusDays(1);
    }
}
