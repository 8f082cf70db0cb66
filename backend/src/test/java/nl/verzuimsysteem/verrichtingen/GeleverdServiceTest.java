package nl.verzuimsysteem.verrichtingen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.testen.Actoren;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was delivered to a company as a whole, and what stays hidden of it. */
@Tag("database")
class GeleverdServiceTest {
    private final Kostentoneel toneel = new Kostentoneel();
    private final GeleverdService service = toneel.programma.bean(GeleverdService.class);
    private final Actor beheerder = Actoren.met(Functie.FUNCTIONEEL_BEHEERDER, new Bereik.Alles());
    private final BedrijfId bedrijf = toneel.toneel.bedrijf;
    private final YearMonth maand = YearMonth.from(toneel.vandaag);

    GeleverdServiceTest() {
        toneel.ziekSinds(120);
        toneel.prijs("SECOND_OPINION", 50_000);
        toneel.prijs("OPEN_SPREEKUUR", 8_000);
    }

    @Test
    void wie_dossiers_ziet_komt_bij_het_dossier_en_de_functioneel_beheerder_niet() {
        toneel.legVast("NO_SHOW", toneel.vandaag);

        for (var wie : List.of(toneel.coordinator, toneel.mma, toneel.casemanager)) {
            assertThat(enige(wie).dossier()).isEqualTo(toneel.dossier);
        }
        var gezien = enige(beheerder);
        assertThat(gezien.dossier()).isNull();
        assertThat(gezien.omschrijving()).isEqualTo("Niet verschenen op het spreekuur");
        assertThat(gezien.datum()).isEqualTo(toneel.vandaag);
        assertThat(gezien.bedrag()).isEqualTo(new Geld(7_500));
        assertThat(gezien.stand()).isEqualTo(Geleverd.Stand.OPEN);
        assertThat(gezien.teCorrigeren()).isTrue();
        assertThat(enige(toneel.coordinator).teCorrigeren()).isFalse();
        // The reason that was written with it, and the week of the case, are no matter of money.
        assertThat(Arrays.stream(Geleverd.class.getRecordComponents()).map(deel -> deel.getName()))
                .doesNotContain("reden", "week", "teldag", "werknemer", "door", "vastgelegdOp");
    }

    @Test
    void wat_naamloos_is_toont_alleen_zijn_maand_en_het_bedrijf_ziet_het_pas_als_die_voorbij_is() {
        naamloos("SECOND_OPINION", maand);
        naamloos("OPEN_SPREEKUUR", maand.minusMonths(1));

        for (var wie : List.of(toneel.mma, beheerder)) {
            assertThat(alles(wie)).hasSize(2).allSatisfy(een -> {
                assertThat(een.naamloos()).isTrue();
                assertThat(een.datum()).isNull();
                assertThat(een.dossier()).isNull();
                assertThat(een.omschrijving()).isEqualTo("Dienstverlening volgens het basiscontract");
            });
            assertThat(service.open(wie, bedrijf).bedrag()).isEqualTo(new Geld(58_000));
        }
        assertThat(alles(toneel.coordinator)).extracting(Geleverd::maand).containsExactly(maand.minusMonths(1));
        assertThat(service.open(toneel.coordinator, bedrijf).bedrag()).isEqualTo(new Geld(8_000));
        assertThat(toneel.toneel.tel(
                        "SELECT COUNT(*) FROM verrichting WHERE bedrijf_id = ? AND DAYOFMONTH(datum) = 1",
                        toneel.bedrijf()))
                .as("its day is not even kept")
                .isEqualTo(2);
    }

    @Test
    void welke_naamloze_dienst_het_was_is_niet_uit_te_zoeken() {
        naamloos("SECOND_OPINION", maand.minusMonths(1));

        for (var dienst : List.of("SECOND_OPINION", "OPEN_SPREEKUUR")) {
            assertThat(gefilterd(toneel.coordinator, new Geleverdfilter(null, null, dienst)))
                    .isEmpty();
        }
        assertThat(gefilterd(toneel.coordinator, new Geleverdfilter(null, null, Geleverdfilter.NAAMLOOS)))
                .hasSize(1);
        assertThat(service.open(toneel.coordinator, bedrijf).diensten())
                .extracting(Openstand.Dienst::code)
                .contains("NO_SHOW")
                .endsWith(Geleverdfilter.NAAMLOOS)
                .doesNotContain("SECOND_OPINION", "OPEN_SPREEKUUR");
    }

    @Test
    void de_lijst_is_te_filteren_op_maand_stand_en_dienst() {
        var oud = toneel.legVast("NO_SHOW", maand.minusMonths(1).atDay(10));
        toneel.legVast("NO_SHOW", toneel.vandaag);
        toneel.legVast("VRAAG_MMA", toneel.vandaag);
        toneel.zetOpFactuur(oud);

        assertThat(gefilterd(beheerder, new Geleverdfilter(maand, null, null))).hasSize(2);
        assertThat(gefilterd(beheerder, new Geleverdfilter(null, Geleverd.Stand.GEFACTUREERD, null)))
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.id()).isEqualTo(oud);
                    assertThat(een.factuurnummer()).isNotNull();
                });
        assertThat(gefilterd(beheerder, new Geleverdfilter(null, Geleverd.Stand.OPEN, null)))
                .extracting(Geleverd::bedrag)
                .containsExactly(new Geld(7_500));
        assertThat(gefilterd(beheerder, new Geleverdfilter(null, Geleverd.Stand.NIETS, null)))
                .extracting(Geleverd::oordeel)
                .containsExactly(Oordeel.BINNEN);
        assertThat(gefilterd(beheerder, new Geleverdfilter(null, null, "NO_SHOW")))
                .hasSize(2);
        assertThat(service.lijst(beheerder, bedrijf, Geleverdfilter.ALLES, Uitsnede.eerste(2))
                        .meer())
                .isTrue();
    }

    @Test
    void wat_naamloos_is_wordt_teruggenomen_om_een_reden_die_niemand_noemt() {
        var id = naamloos("SECOND_OPINION", maand);
        var verrichtingen = toneel.verrichtingen;

        assertThatThrownBy(() -> verrichtingen.corrigeer(beheerder, id, "Was voor Kees", false))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("geen naam");
        var tegen = verrichtingen.corrigeerNaamloos(beheerder, id, Terugneemreden.DUBBEL);
        assertThat(verrichtingen.corrigeerNaamloos(beheerder, id, Terugneemreden.DUBBEL))
                .isEqualTo(tegen);

        assertThat(alles(beheerder)).extracting(Geleverd::bedrag).containsExactly(new Geld(-50_000), new Geld(50_000));
        assertThat(service.open(beheerder, bedrijf).aantal()).isZero();
        assertThat(alles(beheerder)).noneMatch(Geleverd::teCorrigeren);
        assertThatThrownBy(() -> verrichtingen.corrigeerNaamloos(beheerder, tegen, Terugneemreden.DUBBEL))
                .isInstanceOf(Conflict.class);
        var gewoon = toneel.legVast("NO_SHOW", toneel.vandaag);
        assertThatThrownBy(() -> verrichtingen.corrigeerNaamloos(beheerder, gewoon, Terugneemreden.DUBBEL))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void de_prijs_staat_er_voor_het_vastleggen_en_een_maand_die_nog_komt_kan_niet() {
        var diensten = service.naamlozeDiensten(toneel.mma, bedrijf, maand);

        assertThat(diensten).extracting(Naamlozedienst::code).containsExactly("SECOND_OPINION", "OPEN_SPREEKUUR");
        assertThat(diensten.getFirst().prijs().prijs()).isEqualTo(new Geld(50_000));
        assertThatThrownBy(() -> service.naamlozeDiensten(toneel.mma, bedrijf, maand.plusMonths(1)))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> naamloos("SECOND_OPINION", maand.plusMonths(1)))
                .hasMessageContaining("deze maand");
        assertThatThrownBy(() -> naamloos("NO_SHOW", maand)).hasMessageContaining("in het dossier");
    }

    @Test
    void een_ander_bedrijf_een_andere_regio_en_een_andere_functie_zien_niets() {
        toneel.legVast("NO_SHOW", toneel.vandaag);
        naamloos("SECOND_OPINION", maand);
        var elders = new Kostentoneel();

        for (var wie : List.of(elders.coordinator, elders.mma, elders.casemanager, elders.pob)) {
            assertThat(alles(wie)).isEmpty();
            assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> service.open(wie, bedrijf));
        }
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> service.naamlozeDiensten(elders.mma, bedrijf, maand));
        for (var functie : List.of(Functie.LEIDINGGEVENDE, Functie.GEBRUIKERSBEHEERDER, Functie.BEDRIJFSARTS)) {
            var wie = Actoren.met(functie, new Bereik.Bedrijven(Set.of(bedrijf), Set.of()));
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> alles(wie));
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> service.open(wie, bedrijf));
        }
        for (var wie : List.of(beheerder, toneel.coordinator, toneel.pob)) {
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> service.naamlozeDiensten(wie, bedrijf, maand));
        }
        assertThatExceptionOfType(NietGevonden.class)
                .isThrownBy(() -> toneel.verrichtingen.corrigeerNaamloos(
                        elders.mma, naamloos("SECOND_OPINION", maand), Terugneemreden.DUBBEL));
    }

    @Test
    void de_lijst_kost_twee_vragen_en_wat_open_staat_een() {
        for (var nummer = 0; nummer < 5; nummer++) {
            toneel.legVast("NO_SHOW", toneel.vandaag);
        }
        var naamloos = naamloos("SECOND_OPINION", maand);

        toneel.begroot(2, () -> assertThat(alles(toneel.coordinator)).hasSize(5));
        toneel.begroot(1, () -> service.open(beheerder, bedrijf));
        toneel.begroot(1, () -> service.naamlozeDiensten(toneel.mma, bedrijf, maand));
        toneel.begroot(4, () -> toneel.verrichtingen.corrigeerNaamloos(toneel.mma, naamloos, Terugneemreden.DUBBEL));
        assertThat(toneel.inLog("GELEVERD_INZIEN")).isEqualTo(1);
    }

    private VerrichtingId naamloos(String dienst, YearMonth welke) {
        return toneel.verrichtingen.legNaamloosVast(toneel.mma, bedrijf, Kostentoneel.sleutel(), dienst, welke);
    }

    private Geleverd enige(Actor wie) {
        return assertThat(alles(wie)).singleElement().actual();
    }

    private List<Geleverd> alles(Actor wie) {
        return gefilterd(wie, Geleverdfilter.ALLES);
    }

    private List<Geleverd> gefilterd(Actor wie, Geleverdfilter filter) {
        return service.lijst(wie, bedrijf, filter, Uitsnede.eerste(50)).rijen();
    }
}
