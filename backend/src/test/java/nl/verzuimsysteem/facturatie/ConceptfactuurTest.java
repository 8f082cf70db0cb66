package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.facturatie.Abonnementsvoorwaarden.Vergoeding;
import nl.verzuimsysteem.facturatie.Factuurgrondslag.Jaarstand;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.organisatie.Abonnement.Soort;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.tarieven.Btwsoort;
import nl.verzuimsysteem.tarieven.Dienst;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.tarieven.Voorwaarden;
import nl.verzuimsysteem.verrichtingen.OpenVerrichting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What an invoice says of its lines and what is odd about it; its sums are in {@link HandberekendTest}. Compleet is € 3,10
 * in 2026 and € 3,25 in 2027, Compleet XL € 4,80.
 */
class ConceptfactuurTest {
    private static final BedrijfId BEDRIJF = new BedrijfId(7);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Btw HOOG = new Btw(Btwsoort.HOOG, 2100);
    private static final LocalDate TELDAG = LocalDate.of(2026, 8, 10);
    private static final Dienst SPREEKUUR = dienst("SPREEKUUR", "Consult", Per.KEER, false);
    private static final Dienst NO_SHOW = dienst("NO_SHOW", "Niet nagekomen afspraak", Per.KEER, false);
    private static final Dienst UREN = dienst("CASEMANAGEMENT", "Casemanagement", Per.UUR, false);
    private static final Dienst NAAMLOOS =
            dienst("SECOND_OPINION", "Dienstverlening volgens het basiscontract", Per.KEER, true);

    private final List<OpenVerrichting> open = new ArrayList<>();
    private int medewerkers = 45;
    private List<Geldig<Soort>> abonnementen = List.of(new Geldig<>(dag("2026-01-01"), null, Soort.COMPLEET));
    private List<Jaarstand> jaren = List.of();
    private YearMonth maand = NOVEMBER;
    private Telling.Bron bron = Telling.Bron.OPGAVE;
    private @Nullable String email = "facturen@example.com";
    private @Nullable Geld vorige;

    @Test
    void een_regel_zegt_welke_week_het_was_en_tot_welke_week_inbegrepen_is() {
        lever(SPREEKUUR, "2026-10-26", new Voorwaarden(Soort.COMPLEET, 11, new Geld(9_500), null), 0);

        assertThat(maak().regels().getLast().uitleg())
                .isEqualTo("Week 12 van het dossier, geteld vanaf de eerste verzuimdag. In Compleet is dit inbegrepen"
                        + " tot en met week 11.");
    }

    @Test
    void een_regel_zegt_dat_de_prijs_is_afgesproken() {
        lever(SPREEKUUR, "2026-10-26", new Voorwaarden(Soort.COMPLEET, 11, new Geld(9_500), new Geld(8_000)), 0);

        assertThat(maak().regels().getLast().uitleg()).endsWith("De prijs is met u afgesproken.");
    }

    @Test
    void een_regel_zegt_hoe_lang_het_duurde() {
        lever(UREN, "2026-10-12", new Voorwaarden(Soort.COMPLEET, 0, new Geld(11_000), null), 95);

        assertThat(maak().regels().getLast()).satisfies(regel -> {
            assertThat(regel.eenheid()).isEqualTo(Eenheid.UUR);
            assertThat(regel.uitleg()).isEqualTo("Dit duurde 95 minuten. Dit valt buiten het abonnement Compleet.");
        });
    }

    @Test
    void maanden_van_voor_de_eerste_facturen_worden_hier_niet_afgerekend() {
        maand = YearMonth.of(2027, 1);
        jaren = List.of(new Jaarstand(2026, 48, Map.of(HOOG, new Geld(27_900))));

        var factuur = Conceptfactuur.van(grondslag(NOVEMBER));

        // November and December for 45: 279,00; for 48: 297,60.
        assertThat(factuur.regels())
                .filteredOn(regel -> regel.soort() == Regelsoort.AFREKENING)
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.bedrag()).isEqualTo(new Geld(1_860));
                    assertThat(regel.uitleg())
                            .isEqualTo("Over de maanden vanaf november 2026 kost het abonnement € 297,60 voor 48"
                                    + " medewerkers. Gefactureerd was € 279,00.");
                });
    }

    @Test
    void wat_naamloos_is_staat_achteraan_zonder_dag_en_zonder_week() {
        lever(NAAMLOOS, "2026-10-07", new Voorwaarden(Soort.COMPLEET, 0, new Geld(50_000), null), 0);
        lever(NO_SHOW, "2026-10-20", new Voorwaarden(Soort.COMPLEET, 0, new Geld(7_500), null), 0);

        var regel = maak().regels().getLast();

        assertThat(regel.omschrijving()).isEqualTo("Dienstverlening volgens het basiscontract");
        assertThat(regel.uitleg())
                .isEqualTo("Dit valt buiten het abonnement. Voor wie het was, staat niet op de factuur.");
        assertThat(regel.van()).isEqualTo("2026-10-01");
        assertThat(regel.totEnMet()).isEqualTo("2026-10-31");
    }

    @Test
    void wat_bijzonder_is_wordt_gemeld() {
        assertThat(maak().bijzonderheden()).isEmpty();

        email = null;
        vorige = new Geld(6_000);
        open.add(verrichting(NO_SHOW, "2026-10-20", null));
        bron = Telling.Bron.OPGAVE_VORIG_JAAR;
        var factuur = maak();

        assertThat(factuur.bijzonderheden())
                .containsExactlyInAnyOrder(
                        Bijzonderheid.GEEN_EMAIL,
                        Bijzonderheid.MEER_DAN_DUBBEL,
                        Bijzonderheid.VERRICHTING_ZONDER_PRIJS,
                        Bijzonderheid.AANTAL_VAN_VORIG_JAAR);
        assertThat(factuur.verrichtingen())
                .as("stays open until its price is known")
                .isEmpty();
        assertThat(factuur.regels().getFirst().uitleg())
                .isEqualTo("45 medewerkers × € 3,10. Voor dit jaar is geen aantal opgegeven. Wij rekenen met het aantal"
                        + " van 2026.");
    }

    @Test
    void zonder_abonnement_prijs_of_medewerkers_is_er_geen_factuur_maar_wel_een_melding() {
        abonnementen = List.of();
        assertThat(maak().bijzonderheden()).containsExactly(Bijzonderheid.GEEN_ABONNEMENT);

        abonnementen = List.of(new Geldig<>(dag("2026-01-01"), null, Soort.EIGEN_REGIE));
        assertThat(maak().bijzonderheden()).containsExactly(Bijzonderheid.GEEN_PRIJS);

        abonnementen = List.of(new Geldig<>(dag("2026-01-01"), null, Soort.COMPLEET));
        medewerkers = 0;
        bron = Telling.Bron.GETELD;
        assertThat(maak().bijzonderheden()).containsExactly(Bijzonderheid.GEEN_AANTAL);
        assertThat(maak().isLeeg()).isTrue();
    }

    private Conceptfactuur maak() {
        return Conceptfactuur.van(grondslag(YearMonth.of(2026, 1)));
    }

    private Factuurgrondslag grondslag(YearMonth eerste) {
        var prijzen = Map.of(
                Soort.COMPLEET,
                        List.of(vergoeding("2026-01-01", dag("2027-01-01"), 310), vergoeding("2027-01-01", null, 325)),
                Soort.COMPLEET_XL, List.of(vergoeding("2026-01-01", null, 480)));
        var btw = Map.of(Btwsoort.HOOG, List.of(new Geldig<>(dag("2012-10-01"), null, 2100)));
        return new Factuurgrondslag(
                new Klant(
                        new Geadresseerde(
                                BEDRIJF, new RegioId(1), "Bouwbedrijf", "Weg 1", "1234 AB", "Utrecht", null, email),
                        dag("2020-01-01"),
                        null),
                maand,
                eerste,
                new Abonnementsvoorwaarden(abonnementen, prijzen, List.of(), btw),
                new Telling(medewerkers, bron, 2026),
                jaren,
                List.of(),
                open,
                vorige);
    }

    private static Geldig<Vergoeding> vergoeding(String van, @Nullable LocalDate tot, int cent) {
        return new Geldig<>(dag(van), tot, new Vergoeding(new Geld(cent), Btwsoort.HOOG));
    }

    /** Delivered: on the list of what is open when the verdict says it is outside the subscription. */
    private void lever(Dienst dienst, String dag, Voorwaarden voorwaarden, int minuten) {
        var oordeel = Prijsoordeel.van(dienst, voorwaarden, dag(dag), TELDAG);
        if (oordeel.oordeel() == Oordeel.BUITEN) {
            open.add(new OpenVerrichting(
                    BEDRIJF,
                    open.size() + 1,
                    dienst.factuurtekst(),
                    dienst.naamloos(),
                    dag(dag),
                    dienst.per() == Per.UUR ? minuten : null,
                    1,
                    oordeel.grond(),
                    oordeel.abonnement(),
                    oordeel.week(),
                    oordeel.totWeek(),
                    oordeel.prijs() == null ? null : oordeel.prijs().cent(),
                    oordeel.per(),
                    oordeel.afgesproken(),
                    Btwsoort.HOOG,
                    oordeel.teBetalen(minuten, 1).cent()));
        }
    }

    private OpenVerrichting verrichting(Dienst dienst, String dag, @Nullable Geld prijs) {
        lever(dienst, dag, new Voorwaarden(Soort.COMPLEET, 0, prijs, null), 0);
        return open.removeLast();
    }

    private static Dienst dienst(String code, String tekst, Per per, boolean naamloos) {
        return new Dienst(code, code, tekst, per, Btwsoort.HOOG, naamloos);
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }
}
