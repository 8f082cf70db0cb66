package nl.verzuimsysteem.werknemers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer.Veldfout;
import org.jspecify.annotations.Nullable;

/** What holds for the data of an employee, wherever they come from. */
final class Gegevensregels {
    private static final int NUMMER = 20;
    private static final int VOORNAAM = 60;
    private static final int TUSSENVOEGSEL = 20;
    private static final int ACHTERNAAM = 80;
    private static final int AFDELING = 80;
    private static final int FUNCTIE = 80;
    private static final int EMAIL = 254;
    private static final int JONGST = 13;
    private static final int OUDST = 100;
    private static final int TOEKOMST = 2;
    private static final BigDecimal MEESTE_UREN = BigDecimal.valueOf(60);
    private static final LocalDate EERSTE_DIENST = LocalDate.of(1950, 1, 1);
    private static final Pattern ADRES = Pattern.compile("[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;.]{2,}");
    private static final Pattern NUMMERS = Pattern.compile("\\+?[0-9 ()/.-]{8,20}");
    private static final Pattern STUURTEKEN = Pattern.compile("[\\p{Cntrl}\\uFFFD]");

    private final LocalDate vandaag;
    private final List<Veldfout> fouten = new ArrayList<>();

    private Gegevensregels(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** Every field that is wrong, in the order of the form; empty when all is well. */
    static List<Veldfout> fouten(WerknemerGegevens gegevens, LocalDate vandaag) {
        return new Gegevensregels(vandaag).keur(gegevens);
    }

    private List<Veldfout> keur(WerknemerGegevens gegevens) {
        verplicht("personeelsnummer", gegevens.personeelsnummer(), NUMMER, "werknemers.nummer.leeg");
        verplicht("voornaam", gegevens.voornaam(), VOORNAAM, "werknemers.voornaam.leeg");
        tekst("tussenvoegsel", gegevens.tussenvoegsel(), TUSSENVOEGSEL);
        verplicht("achternaam", gegevens.achternaam(), ACHTERNAAM, "werknemers.achternaam.leeg");
        tussen(
                "geboortedatum",
                gegevens.geboortedatum(),
                vandaag.minusYears(OUDST),
                vandaag.minusYears(JONGST),
                "werknemers.geboortedatum.klopt");
        tekst("afdeling", gegevens.afdeling(), AFDELING);
        tekst("functie", gegevens.functie(), FUNCTIE);
        email(gegevens.email());
        telefoon(gegevens.telefoon());
        uren(gegevens.contracturen());
        tussen(
                "inDienst",
                gegevens.inDienst(),
                EERSTE_DIENST,
                vandaag.plusYears(TOEKOMST),
                "werknemers.inDienst.klopt");
        uitDienst(gegevens);
        return fouten;
    }

    private void verplicht(String veld, String waarde, int lengte, String leeg) {
        if (waarde.isEmpty()) {
            fout(veld, leeg);
        } else {
            tekst(veld, waarde, lengte);
        }
    }

    private void tekst(String veld, @Nullable String waarde, int lengte) {
        if (waarde == null) {
            return;
        }
        if (STUURTEKEN.matcher(waarde).find()) {
            fout(veld, "werknemers.teken.vreemd");
        } else if (waarde.length() > lengte) {
            fout(veld, "werknemers.tekst.lang", lengte, waarde.length());
        }
    }

    private void email(@Nullable String waarde) {
        if (waarde != null && (waarde.length() > EMAIL || !ADRES.matcher(waarde).matches())) {
            fout("email", "werknemers.email.klopt");
        }
    }

    private void telefoon(@Nullable String waarde) {
        if (waarde != null && !NUMMERS.matcher(waarde).matches()) {
            fout("telefoon", "werknemers.telefoon.klopt");
        }
    }

    private void uren(@Nullable BigDecimal waarde) {
        if (waarde != null && (waarde.signum() < 0 || waarde.compareTo(MEESTE_UREN) > 0)) {
            fout("contracturen", "werknemers.uren.klopt", MEESTE_UREN);
        }
    }

    private void uitDienst(WerknemerGegevens gegevens) {
        var van = gegevens.inDienst();
        var tot = gegevens.uitDienst();
        if (tot != null && van != null && tot.isBefore(van)) {
            fout("uitDienst", "werknemers.uitDienst.voorInDienst", Kalender.kort(van));
        } else {
            tussen("uitDienst", tot, EERSTE_DIENST, vandaag.plusYears(TOEKOMST * 5L), "werknemers.uitDienst.klopt");
        }
    }

    private void tussen(String veld, @Nullable LocalDate dag, LocalDate van, LocalDate tot, String sleutel) {
        if (dag != null && (dag.isBefore(van) || dag.isAfter(tot))) {
            fout(veld, sleutel, Kalender.kort(van), Kalender.kort(tot));
        }
    }

    private void fout(String veld, String sleutel, Object... waarden) {
        fouten.add(new Veldfout(veld, Melding.van(sleutel, waarden)));
    }
}
