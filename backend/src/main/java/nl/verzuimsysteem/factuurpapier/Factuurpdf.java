package nl.verzuimsysteem.factuurpapier;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verzuimsysteem.facturatie.Eenheid;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.Regelsoort;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.papier.Papier;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.tarieven.Btwsoort;
import org.jspecify.annotations.Nullable;

/** Draws an invoice on A4: what is asked, for what, and how to pay it. */
@Singleton
class Factuurpdf {
    /** The fee first, then what changes it, then what came on top. */
    private static final List<Regelsoort> GROEPEN =
            List.of(Regelsoort.ABONNEMENT, Regelsoort.AFREKENING, Regelsoort.VERRICHTING);

    private static final int HONDERDSTEN = 2;

    private final Papier papier;
    private final Factuurafzender afzender;
    private final Factuurwoorden woorden;
    private final Logo logo;

    Factuurpdf(Papier papier, Factuurafzender afzender, Factuurwoorden woorden, Logo logo) {
        this.papier = papier;
        this.afzender = afzender;
        this.woorden = woorden;
        this.logo = logo;
    }

    Pdf maak(Factuur factuur) {
        var waarden = new HashMap<String, Object>();
        afzender(waarden);
        kop(factuur, waarden);
        waarden.put("groepen", groepen(factuur.regels()));
        waarden.put("sommen", sommen(factuur));
        waarden.put("totaalnaam", totaalnaam(factuur));
        waarden.put("totaal", factuur.kop().totaal().toString());
        waarden.put("betalen", woorden.betalen(factuur.kop()));
        waarden.put("uitleg", woorden.uitlegInSysteem(factuur.kop()));
        return new Pdf(Bestandsnaam.van(factuur.kop(), "pdf"), papier.pdf("factuur", vast(waarden)));
    }

    private void afzender(Map<String, Object> waarden) {
        var ontbreekt = afzender.ontbreekt();
        waarden.put("logo", logo.bron());
        waarden.put("afzender", afzender.naam());
        waarden.put("afzenderregels", afzenderregels());
        waarden.put("onvolledig", !ontbreekt.isEmpty());
        waarden.put(
                "ontbreekt", Factuurwoorden.tekst("factuurpapier.afzender.ontbreekt", String.join(", ", ontbreekt)));
    }

    private List<String> afzenderregels() {
        return Stream.of(
                        afzender.straat(),
                        (afzender.postcode() + "  " + afzender.plaats()).strip(),
                        afzender.telefoon(),
                        afzender.email(),
                        met("KvK ", afzender.kvkNummer()),
                        met("Btw ", afzender.btwNummer()),
                        met("IBAN ", afzender.ibanLeesbaar()),
                        met("BIC ", afzender.bic()))
                .filter(regel -> !regel.isEmpty())
                .toList();
    }

    private void kop(Factuur factuur, Map<String, Object> waarden) {
        var kop = factuur.kop();
        var credit = Factuurwoorden.isCredit(kop);
        waarden.put("titel", woorden.titel(kop));
        waarden.put("naam", kop.naam());
        waarden.put("straat", factuur.straat());
        waarden.put("plaats", (factuur.postcode() + "  " + factuur.plaats()).strip());
        waarden.put("nummer", kop.nummer());
        waarden.put("klantnummer", woorden.klantnummer(kop));
        waarden.put("datum", Kalender.kort(kop.factuurdatum()));
        waarden.put("vervaldatum", Kalender.kort(kop.vervaldatum()));
        waarden.put("credit", credit);
        waarden.put("neemtTerug", credit ? woorden.neemtTerug(factuur) : "");
        var periode = periode(factuur.regels());
        waarden.put("metPeriode", periode != null);
        waarden.put("periode", periode == null ? "" : periode);
    }

    private static List<Map<String, Object>> groepen(List<Factuur.Regel> regels) {
        var groepen = new ArrayList<Map<String, Object>>();
        for (var soort : GROEPEN) {
            var deel = regels.stream().filter(regel -> regel.soort() == soort).toList();
            if (!deel.isEmpty()) {
                groepen.add(Map.of(
                        "naam", Factuurwoorden.tekst("factuurpapier.groep." + soort),
                        "regels", deel.stream().map(Factuurpdf::regel).toList(),
                        "subtotaalnaam", Factuurwoorden.tekst("factuurpapier.subtotaal." + soort),
                        "subtotaal",
                                Geld.som(deel.stream().map(Factuur.Regel::bedrag))
                                        .toString()));
            }
        }
        return groepen;
    }

    private static Map<String, Object> regel(Factuur.Regel regel) {
        var dagen = dagen(regel);
        return Map.of(
                "omschrijving", regel.omschrijving(),
                "dagen", dagen,
                "metDagen", !dagen.isEmpty(),
                "uitleg", regel.uitleg(),
                "aantal", aantal(regel),
                "prijs", regel.prijs().toString(),
                "btw", tarief(regel.btw()),
                "bedrag", regel.bedrag().toString());
    }

    private static List<Map<String, Object>> sommen(Factuur factuur) {
        var sommen = new ArrayList<Map<String, Object>>();
        sommen.add(som(
                Factuurwoorden.tekst("factuurpapier.som.netto"), factuur.kop().netto()));
        factuur.btw()
                .forEach(regel -> sommen.add(som(
                        regel.tarief().soort() == Btwsoort.VRIJ
                                ? Factuurwoorden.tekst(
                                        "factuurpapier.som.vrij",
                                        regel.grondslag().toString())
                                : Factuurwoorden.tekst(
                                        "factuurpapier.som.btw",
                                        tarief(regel.tarief()),
                                        regel.grondslag().toString()),
                        regel.bedrag())));
        return sommen;
    }

    private static Map<String, Object> som(String naam, Geld bedrag) {
        return Map.of("naam", naam, "bedrag", bedrag.toString());
    }

    private static String totaalnaam(Factuur factuur) {
        return Factuurwoorden.isCredit(factuur.kop())
                ? Factuurwoorden.tekst("factuurpapier.som.credit")
                : factuur.kop().totaal().cent() < 0
                        ? Factuurwoorden.tekst("factuurpapier.som.terug")
                        : Factuurwoorden.tekst("factuurpapier.som.betalen");
    }

    /** {@code 21%}. */
    private static String tarief(Btw btw) {
        return btw.soort() == Btwsoort.VRIJ
                ? Factuurwoorden.tekst("factuurpapier.tarief.vrij")
                : getal(BigDecimal.valueOf(btw.honderdsten(), HONDERDSTEN)) + "%";
    }

    private static String aantal(Factuur.Regel regel) {
        var aantal = getal(regel.aantal());
        return regel.eenheid() == Eenheid.UUR ? Factuurwoorden.tekst("factuurpapier.uur", aantal) : aantal;
    }

    private static String getal(BigDecimal getal) {
        return getal.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** The days of a line; nothing where its own words tell the month. */
    private static String dagen(Factuur.Regel regel) {
        var van = regel.van();
        var totEnMet = regel.totEnMet();
        if (van == null || totEnMet == null) {
            return "";
        }
        var heel = isMaand(van, totEnMet);
        if (heel && regel.soort() == Regelsoort.ABONNEMENT) {
            return "";
        }
        return heel ? Kalender.maand(YearMonth.from(van)) : dagen(van, totEnMet);
    }

    private static String dagen(LocalDate van, LocalDate totEnMet) {
        return van.equals(totEnMet)
                ? Kalender.kort(van)
                : Factuurwoorden.tekst("factuurpapier.dagen", Kalender.kort(van), Kalender.kort(totEnMet));
    }

    private static boolean isMaand(LocalDate van, LocalDate totEnMet) {
        return van.getDayOfMonth() == 1 && totEnMet.equals(YearMonth.from(van).atEndOfMonth());
    }

    /** From the first to the last day of all lines. */
    private static @Nullable String periode(List<Factuur.Regel> regels) {
        var van = regels.stream()
                .map(Factuur.Regel::van)
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo);
        var tot = regels.stream()
                .map(Factuur.Regel::totEnMet)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo);
        return van.isEmpty() || tot.isEmpty() ? null : dagen(van.get(), tot.get());
    }

    /** Keeps the sign of the euro with its amount, however lines are broken. */
    private static Map<String, Object> vast(Map<String, Object> waarden) {
        var vast = new HashMap<String, Object>();
        waarden.forEach((naam, waarde) -> vast.put(naam, vast(waarde)));
        return vast;
    }

    @SuppressWarnings("unchecked")
    private static Object vast(Object waarde) {
        return switch (waarde) {
            case String tekst -> tekst.replace("€ ", "€\u00a0");
            case List<?> rijen -> rijen.stream().map(rij -> vast((Object) rij)).toList();
            case Map<?, ?> rij -> vast((Map<String, Object>) rij);
            default -> waarde;
        };
    }

    private static String met(String voor, String waarde) {
        return waarde.isEmpty() ? "" : voor + waarde;
    }
}
