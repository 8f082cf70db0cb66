package nl.verzuimsysteem.factuurpapier;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Objects;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.Factuurkop;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;

/** What stands on an invoice in words, the same on paper, in the e-invoice and in the mail. */
@Singleton
class Factuurwoorden {
    private final String adres;
    private final Factuurafzender afzender;

    Factuurwoorden(
            @Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres,
            Factuurafzender afzender) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
        this.afzender = afzender;
    }

    /** {@code Factuur 2026-000123}. */
    String titel(Factuurkop kop) {
        return tekst(isCredit(kop) ? "factuurpapier.titel.credit" : "factuurpapier.titel.factuur", kop.nummer());
    }

    String klantnummer(Factuurkop kop) {
        return kop.bedrijf().toString();
    }

    /** Where every line is explained. */
    String link(Factuurkop kop) {
        return adres + "/facturen/" + kop.id();
    }

    String uitlegInSysteem(Factuurkop kop) {
        return tekst("factuurpapier.uitleg", link(kop));
    }

    /** Which invoice a credit note takes back, and why. */
    String neemtTerug(Factuur factuur) {
        var terug = tekst(
                "factuurpapier.neemtTerug",
                Objects.requireNonNullElse(factuur.kop().creditVan(), ""));
        var reden = factuur.reden();
        return reden == null || reden.isBlank() ? terug : terug + " " + tekst("factuurpapier.reden", reden);
    }

    /** What to pay, how and until when; or that there is nothing to pay. */
    String betalen(Factuur factuur) {
        var kop = factuur.kop();
        if (isCredit(kop)) {
            return tekst("factuurpapier.betalen.credit", Objects.requireNonNullElse(kop.creditVan(), ""));
        }
        var cent = kop.totaal().cent();
        if (cent == 0) {
            return tekst("factuurpapier.betalen.niets");
        }
        return cent < 0
                ? tekst(
                        "factuurpapier.betalen.terug",
                        kop.totaal().tegengesteld().toString())
                : tekst(
                        "factuurpapier.betalen.factuur",
                        kop.totaal().toString(),
                        Kalender.voluit(kop.vervaldatum()),
                        afzender.ibanLeesbaar(),
                        afzender.naam(),
                        kop.nummer());
    }

    static boolean isCredit(Factuurkop kop) {
        return kop.soort() == Factuursoort.CREDIT;
    }

    static String tekst(String sleutel, Object... waarden) {
        return Melding.van(sleutel, waarden).tekst();
    }
}
