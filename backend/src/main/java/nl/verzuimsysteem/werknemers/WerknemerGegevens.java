package nl.verzuimsysteem.werknemers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import nl.verzuimsysteem.inlezen.Sleutel;
import org.jspecify.annotations.Nullable;

/**
 * What a form or a line of a file says of an employee.
 *
 * @param personeelsnummer unique within the company, whatever its case
 * @param afdeling the name of the department; a new name makes a new department
 * @param functie the work he does
 * @param contracturen per week, with one decimal
 * @param uitDienst the last day of employment
 */
public record WerknemerGegevens(
        String personeelsnummer,
        String voornaam,
        @Nullable String tussenvoegsel,
        String achternaam,
        @Nullable LocalDate geboortedatum,
        @Nullable String afdeling,
        @Nullable String functie,
        @Nullable String email,
        @Nullable String telefoon,
        @Nullable BigDecimal contracturen,
        @Nullable LocalDate inDienst,
        @Nullable LocalDate uitDienst,
        Taal taal) {

    /** Takes spaces around texts away, and makes an empty text no text. */
    public WerknemerGegevens {
        personeelsnummer = personeelsnummer.strip();
        voornaam = voornaam.strip();
        achternaam = achternaam.strip();
        tussenvoegsel = leegIsNiets(tussenvoegsel);
        afdeling = leegIsNiets(afdeling);
        functie = leegIsNiets(functie);
        email = leegIsNiets(email);
        telefoon = leegIsNiets(telefoon);
        contracturen = contracturen == null ? null : contracturen.setScale(1, RoundingMode.HALF_UP);
    }

    /** {@code Jan de Vries}. */
    public String naam() {
        return tussenvoegsel == null ? voornaam + " " + achternaam : voornaam + " " + tussenvoegsel + " " + achternaam;
    }

    /** The personeelsnummer as it is compared. */
    String nummersleutel() {
        return Sleutel.van(personeelsnummer);
    }

    /** With what is known already where this says nothing: an empty cell of a file takes nothing away. */
    WerknemerGegevens aangevuldMet(WerknemerGegevens bekend) {
        return new WerknemerGegevens(
                bekend.personeelsnummer,
                voornaam,
                of(tussenvoegsel, bekend.tussenvoegsel),
                achternaam,
                of(geboortedatum, bekend.geboortedatum),
                of(afdeling, bekend.afdeling),
                of(functie, bekend.functie),
                of(email, bekend.email),
                of(telefoon, bekend.telefoon),
                of(contracturen, bekend.contracturen),
                of(inDienst, bekend.inDienst),
                of(uitDienst, bekend.uitDienst),
                taal);
    }

    /** With the name a department has already, where only the case differs. */
    WerknemerGegevens inAfdeling(@Nullable String naam) {
        return new WerknemerGegevens(
                personeelsnummer,
                voornaam,
                tussenvoegsel,
                achternaam,
                geboortedatum,
                naam,
                functie,
                email,
                telefoon,
                contracturen,
                inDienst,
                uitDienst,
                taal);
    }

    WerknemerGegevens inTaal(Taal andere) {
        return new WerknemerGegevens(
                personeelsnummer,
                voornaam,
                tussenvoegsel,
                achternaam,
                geboortedatum,
                afdeling,
                functie,
                email,
                telefoon,
                contracturen,
                inDienst,
                uitDienst,
                andere);
    }

    /** Whether a difference changes the terms of a case: AOW follows from the date of birth, much from the last day. */
    boolean raaktTermijnen(WerknemerGegevens was) {
        return !Objects.equals(geboortedatum, was.geboortedatum) || !Objects.equals(uitDienst, was.uitDienst);
    }

    /** The names of the fields in which the two differ; for the audit log, which keeps no values. */
    TreeSet<String> verschillen(WerknemerGegevens ander) {
        var namen = new TreeSet<String>();
        for (var veld : WerknemerGegevens.class.getRecordComponents()) {
            try {
                if (!Objects.equals(
                        veld.getAccessor().invoke(this), veld.getAccessor().invoke(ander))) {
                    namen.add(veld.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A record cannot be read", e);
            }
        }
        return namen;
    }

    private static <T> @Nullable T of(@Nullable T nieuw, @Nullable T bekend) {
        return nieuw == null ? bekend : nieuw;
    }

    private static @Nullable String leegIsNiets(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
