package nl.verzuimsysteem.werknemers;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code werknemer}; public inside because Jdbi makes and reads them. */
final class WerknemerRegel {
    private WerknemerRegel() {}

    /** A row as it is read, with the name of its department. */
    public record Gelezen(
            WerknemerId id,
            BedrijfId bedrijfId,
            int versie,
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
            String taal) {

        WerknemerGegevens gegevens() {
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
                    Taal.lees(taal).orElse(Taal.NL));
        }

        Werknemer werknemer() {
            return new Werknemer(id, bedrijfId, versie, gegevens());
        }
    }

    /** A row as it is written. */
    public record Geschreven(
            BedrijfId bedrijf,
            @Nullable AfdelingId afdeling,
            String personeelsnummer,
            String voornaam,
            @Nullable String tussenvoegsel,
            String achternaam,
            @Nullable LocalDate geboortedatum,
            @Nullable String functie,
            @Nullable String email,
            @Nullable String telefoon,
            @Nullable BigDecimal contracturen,
            @Nullable LocalDate inDienst,
            @Nullable LocalDate uitDienst,
            String taal) {

        static Geschreven van(BedrijfId bedrijf, @Nullable AfdelingId afdeling, WerknemerGegevens gegevens) {
            return new Geschreven(
                    bedrijf,
                    afdeling,
                    gegevens.personeelsnummer(),
                    gegevens.voornaam(),
                    gegevens.tussenvoegsel(),
                    gegevens.achternaam(),
                    gegevens.geboortedatum(),
                    gegevens.functie(),
                    gegevens.email(),
                    gegevens.telefoon(),
                    gegevens.contracturen(),
                    gegevens.inDienst(),
                    gegevens.uitDienst(),
                    gegevens.taal().code());
        }
    }
}
