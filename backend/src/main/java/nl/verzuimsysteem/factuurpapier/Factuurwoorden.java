package nl.verzuimsysteem.factuurpapier;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.facturatie.Factuurkop;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import org.jspecify.annotations.Nullable;

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
        return titel(kop.soort(), kop.nummer());
    }

    String titel(Factuursoort soort, String nummer) {
        return tekst(
                soort == Factuursoort.CREDIT ? "factuurpapier.titel.credit" : "factuurpapier.titel.factuur", nummer);
    }

    String klantnummer(Factuurkop kop) {
        return kop.bedrijf().toString();
    }

    /** Where every line is explained. */
    String link(FactuurId factuur) {
        return adres + "/factuur/" + factuur;
    }

    String uitlegInSysteem(Factuurkop kop) {
        return tekst("factuurpapier.uitleg", link(kop.id()));
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
    String betalen(Factuurkop kop) {
        return betalen(kop.soort(), kop.nummer(), kop.creditVan(), kop.totaal(), kop.vervaldatum());
    }

    /** @param creditVan the number of the invoice that a credit note takes back */
    String betalen(Factuursoort soort, String nummer, @Nullable String creditVan, Geld totaal, LocalDate vervaldatum) {
        if (soort == Factuursoort.CREDIT) {
            return tekst("factuurpapier.betalen.credit", Objects.requireNonNullElse(creditVan, ""));
        }
        if (totaal.cent() == 0) {
            return tekst("factuurpapier.betalen.niets");
        }
        return totaal.cent() < 0
                ? tekst("factuurpapier.betalen.terug", totaal.tegengesteld().toString())
                : tekst(
                        "factuurpapier.betalen.factuur",
                        totaal.toString(),
                        Kalender.voluit(vervaldatum),
                        afzender.ibanLeesbaar(),
                        afzender.naam(),
                        nummer);
    }

    static boolean isCredit(Factuurkop kop) {
        return kop.soort() == Factuursoort.CREDIT;
    }

    static String tekst(String sleutel, Object... waarden) {
        return Melding.van(sleutel, waarden).tekst();
    }
}
