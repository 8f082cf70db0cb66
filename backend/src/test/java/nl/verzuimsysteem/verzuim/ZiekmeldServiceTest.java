package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ZiekmeldServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final ZiekmeldService service = programma.bean(ZiekmeldService.class);
    private final DossierService dossiers = programma.bean(DossierService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final LocalDate vandaag = bezetting.vandaag;

    @Test
    void een_ziekmelding_opent_een_dossier() {
        var melding = new Ziekmelding(
                Bezetting.sleutel(), bezetting.werknemer, vandaag, "010 - 123 45 67", vandaag.plusDays(5));

        var kop = dossiers.kop(coordinator, service.meldZiek(coordinator, melding));

        assertThat(kop.loopt()).isTrue();
        assertThat(kop.ziekSinds()).isEqualTo(vandaag);
        assertThat(kop.week(vandaag)).isEqualTo(1);
        assertThat(kop.naam()).startsWith("Sanne Jansen");
        assertThat(kop.functie()).isEqualTo("Chauffeur");
        assertThat(kop.gemeldDoor()).isEqualTo("Noor de Boer");
        assertThat(kop.gegevens())
                .isEqualTo(new DossierGegevens(
                        "010 - 123 45 67",
                        null,
                        vandaag.plusDays(5),
                        null,
                        JaNeeOnbekend.ONBEKEND,
                        JaNeeOnbekend.ONBEKEND,
                        JaNeeOnbekend.ONBEKEND));
        assertThat(tijdlijn(kop.id())).containsExactly(GebeurtenisSoort.ZIEK_GEMELD);
    }

    @Test
    void dezelfde_sleutel_nog_eens_geeft_hetzelfde_dossier() {
        var melding = bezetting.melding(vandaag.minusDays(3));

        var dossier = service.meldZiek(coordinator, melding);

        assertThat(service.meldZiek(coordinator, melding)).isEqualTo(dossier);
        assertThat(bezetting.aantal("dossier")).isEqualTo(1);
        assertThat(tijdlijn(dossier)).hasSize(1);
    }

    @Test
    void dezelfde_sleutel_na_intrekken_of_terugdraaien_meldt_niemand_opnieuw_ziek() {
        var wijzigingen = programma.bean(VerzuimwijzigingService.class);
        var dossier = bezetting.meldZiek(60);
        bezetting.meldHersteld(dossier, 27);
        var tweede = bezetting.melding(vandaag.minusDays(5));
        service.meldZiek(coordinator, tweede);

        wijzigingen.legVast(coordinator, dossier, versie(dossier), new Wijziging.TrekIn(vandaag.minusDays(5)));
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(service.meldZiek(coordinator, tweede)).isEqualTo(dossier);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
        var inHoofdletters = new Ziekmelding(
                tweede.sleutel().toUpperCase(java.util.Locale.ROOT), bezetting.werknemer, vandaag, null, null);
        assertThat(service.meldZiek(coordinator, inHoofdletters)).isEqualTo(dossier);
        assertThat(dossiers.kop(coordinator, dossier).loopt()).isFalse();

        var derde = bezetting.melding(vandaag.minusDays(2));
        service.meldZiek(coordinator, derde);
        wijzigingen.draaiTerug(coordinator, dossier, versie(dossier));
        assertThat(service.meldZiek(coordinator, derde)).isEqualTo(dossier);
        assertThat(dossiers.kop(coordinator, dossier).loopt()).isFalse();

        assertThat(service.meldZiek(coordinator, bezetting.melding(vandaag.minusDays(2))))
                .as("a new report is a new one")
                .isEqualTo(dossier);
        assertThat(dossiers.kop(coordinator, dossier).loopt()).isTrue();
    }

    private int versie(DossierId dossier) {
        return dossiers.kop(coordinator, dossier).versie();
    }

    @Test
    void wie_al_ziek_gemeld_is_wordt_niet_nog_eens_ziek_gemeld() {
        var dossier = bezetting.meldZiek(10);

        assertThatThrownBy(() -> service.meldZiek(coordinator, bezetting.melding(vandaag)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Sanne Jansen")
                .hasMessageContaining("al ziek gemeld")
                .hasMessageContaining("dossier " + dossier);
    }

    @Test
    void opnieuw_ziek_binnen_28_dagen_telt_door_in_het_oude_dossier() {
        var dossier = bezetting.meldZiek(60);
        bezetting.meldHersteld(dossier, 27);

        assertThat(bezetting.meldZiek(0)).isEqualTo(dossier);

        var kop = dossiers.kop(coordinator, dossier);
        assertThat(kop.loopt()).isTrue();
        assertThat(kop.isSamengesteld()).isTrue();
        assertThat(kop.telVanaf()).isEqualTo(vandaag.minusDays(33));
        assertThat(kop.week(vandaag)).isEqualTo(5);
        var nieuwste = dossiers.tijdlijn(coordinator, dossier, Uitsnede.eerste(1))
                .rijen()
                .getFirst();
        assertThat(nieuwste.soort()).isEqualTo(GebeurtenisSoort.OPNIEUW_ZIEK);
        assertThat(nieuwste.tekst()).contains("Er zitten 27 dagen tussen").contains("minder dan 4 weken");
    }

    @Test
    void opnieuw_ziek_na_28_dagen_is_een_nieuw_dossier() {
        var dossier = bezetting.meldZiek(60);
        bezetting.meldHersteld(dossier, 28);

        var nieuw = bezetting.meldZiek(0);

        assertThat(nieuw).isNotEqualTo(dossier);
        assertThat(dossiers.kop(coordinator, nieuw).week(vandaag)).isEqualTo(1);
        assertThat(dossiers.kop(coordinator, dossier).loopt()).isFalse();
    }

    @Test
    void opnieuw_ziek_op_de_dag_van_herstel_telt_door() {
        var dossier = bezetting.meldZiek(10);
        bezetting.meldHersteld(dossier, 3);

        assertThat(bezetting.meldZiek(3)).isEqualTo(dossier);
        assertThat(dossiers.tijdlijn(coordinator, dossier, Uitsnede.eerste(1))
                        .rijen()
                        .getFirst()
                        .tekst())
                .startsWith("Er zitten geen dagen tussen");
    }

    @Test
    void een_eerste_ziektedag_in_een_afgesloten_verzuim_wordt_uitgelegd() {
        var dossier = bezetting.meldZiek(20);
        bezetting.meldHersteld(dossier, 10);

        assertThatThrownBy(() -> service.meldZiek(coordinator, bezetting.melding(vandaag.minusDays(15))))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("weer aan het werk");
        assertThatThrownBy(() -> service.meldZiek(coordinator, bezetting.melding(vandaag.minusDays(40))))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void de_eerste_ziektedag_ligt_niet_in_de_toekomst_en_niet_meer_dan_twee_jaar_terug() {
        assertThat(fout(vandaag.plusDays(1))).contains("toekomst");
        assertThat(fout(vandaag.minusYears(2).minusDays(1))).contains("2 jaar");
        assertThat(bezetting.meldZiek(bezetting.werknemer, vandaag.minusYears(2)))
                .isNotNull();
    }

    @Test
    void wie_niet_in_dienst_is_kan_niet_ziek_worden_gemeld() {
        bezetting.dienst(vandaag.minusDays(5), vandaag.minusDays(2));

        assertThat(fout(vandaag.minusDays(6))).contains("nog niet in dienst");
        assertThat(fout(vandaag.minusDays(1))).contains("al uit dienst");
        assertThat(bezetting.meldZiek(bezetting.werknemer, vandaag.minusDays(2)))
                .isNotNull();
    }

    @Test
    void elk_veld_dat_niet_klopt_wordt_in_een_keer_genoemd() {
        var melding = new Ziekmelding("geen uuid", bezetting.werknemer, vandaag, "bel maar", vandaag);

        var fout = catchThrowableOfType(OngeldigeInvoer.class, () -> service.meldZiek(coordinator, melding));

        assertThat(fout.fouten())
                .extracting(OngeldigeInvoer.Veldfout::veld)
                .containsExactly("sleutel", "telefoon", "verwachteTerugkeer");
    }

    @Test
    void twee_meldingen_tegelijk_geven_een_dossier() throws Exception {
        var uitkomsten = tegelijk(8, () -> service.meldZiek(coordinator, bezetting.melding(vandaag)));

        assertThat(uitkomsten.stream().filter(DossierId.class::isInstance)).hasSize(1);
        assertThat(uitkomsten.stream().filter(uitkomst -> !(uitkomst instanceof DossierId)))
                .hasSize(7)
                .allSatisfy(uitkomst -> assertThat(uitkomst).isInstanceOf(Conflict.class));
        assertThat(bezetting.aantal("dossier")).isEqualTo(1);
    }

    @Test
    void dezelfde_melding_acht_keer_tegelijk_geeft_acht_keer_hetzelfde_dossier() throws Exception {
        var melding = bezetting.melding(vandaag);

        var uitkomsten = tegelijk(8, () -> service.meldZiek(coordinator, melding));

        assertThat(uitkomsten)
                .hasSize(8)
                .allSatisfy(uitkomst -> assertThat(uitkomst).isInstanceOf(DossierId.class));
        assertThat(uitkomsten).containsOnly(uitkomsten.getFirst());
        assertThat(bezetting.aantal("gebeurtenis")).isEqualTo(1);
    }

    @Test
    void twee_meldingen_tegelijk_na_herstel_heropenen_het_dossier_een_keer() throws Exception {
        var dossier = bezetting.meldZiek(20);
        bezetting.meldHersteld(dossier, 5);

        var uitkomsten = tegelijk(6, () -> service.meldZiek(coordinator, bezetting.melding(vandaag)));

        assertThat(uitkomsten.stream().filter(DossierId.class::isInstance)).containsExactly(dossier);
        assertThat(bezetting.aantal("verzuimperiode")).isEqualTo(2);
    }

    @Test
    void een_ziekmelding_kost_ten_hoogste_vijf_vragen() {
        try (var telling = programma.teller().beginDezeThread()) {
            bezetting.meldZiek(30);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        var dossier = service.keuze(coordinator, bezetting.werknemer).lopend();
        bezetting.meldHersteld(dossier, 10);
        try (var telling = programma.teller().beginDezeThread()) {
            bezetting.meldZiek(0);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void een_medewerker_is_te_vinden_op_naam_en_nummer_binnen_het_eigen_bedrijf() {
        var keuze = service.keuze(coordinator, bezetting.werknemer);

        assertThat(service.zoek(coordinator, null, "sann " + keuze.personeelsnummer(), Uitsnede.eerste(10)))
                .extracting(Medewerkerkeuze::id)
                .containsExactly(bezetting.werknemer);
        assertThat(service.zoek(coordinator, bezetting.bedrijf, "", Uitsnede.eerste(10)))
                .hasSize(1);
        assertThat(service.zoek(coordinator, null, "100%", Uitsnede.eerste(10))).isEmpty();
        assertThat(service.zoek(bezetting.coordinatorElders(), null, "", Uitsnede.eerste(10)))
                .isEmpty();
        assertThat(service.zoek(bezetting.leidinggevendeElders(), null, "", Uitsnede.eerste(10)))
                .isEmpty();
    }

    @Test
    void de_keuze_zegt_wie_al_ziek_gemeld_is() {
        var dossier = bezetting.meldZiek(4);

        var keuze = service.keuze(coordinator, bezetting.werknemer);

        assertThat(keuze.lopend()).isEqualTo(dossier);
        assertThat(keuze.ziekSinds()).isEqualTo(vandaag.minusDays(4));
    }

    @Test
    void buiten_het_bereik_bestaat_de_medewerker_niet() {
        var melding = bezetting.melding(vandaag);
        for (var vreemde : new Actor[] {
            bezetting.coordinatorElders(), bezetting.leidinggevendeElders(), bezetting.coordinatorOverZichzelf()
        }) {
            assertThatThrownBy(() -> service.meldZiek(vreemde, melding)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.keuze(vreemde, bezetting.werknemer))
                    .isInstanceOf(NietGevonden.class);
        }
        assertThat(bezetting.aantal("dossier")).isZero();
    }

    @Test
    void wie_geen_werkgever_is_meldt_niemand_ziek() {
        var melding = bezetting.melding(vandaag);
        for (var ander :
                new Actor[] {bezetting.gebruikersbeheerder(), bezetting.werknemerZelf(), bezetting.teamlid(Functie.MMA)
                }) {
            assertThatThrownBy(() -> service.meldZiek(ander, melding)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.zoek(ander, null, "", Uitsnede.eerste(5)))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.keuze(ander, bezetting.werknemer)).isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void een_leidinggevende_meldt_iemand_van_de_eigen_afdeling_ziek() {
        assertThat(service.meldZiek(bezetting.leidinggevende(), bezetting.melding(vandaag)))
                .isNotNull();
    }

    private String fout(LocalDate dag) {
        return catchThrowableOfType(OngeldigeInvoer.class, () -> service.meldZiek(coordinator, bezetting.melding(dag)))
                .getMessage();
    }

    private java.util.List<GebeurtenisSoort> tijdlijn(DossierId dossier) {
        return dossiers.tijdlijn(coordinator, dossier, Uitsnede.eerste(50)).rijen().stream()
                .map(Gebeurtenis::soort)
                .toList();
    }

    /** What each of many callers gets who start at the same moment: the result, or what was thrown. */
    private static ArrayList<Object> tegelijk(int aantal, Callable<DossierId> handeling) throws Exception {
        var uitkomsten = new ArrayList<>();
        var start = new CyclicBarrier(aantal);
        try (var draden = Executors.newFixedThreadPool(aantal)) {
            var beloften = IntStream.range(0, aantal)
                    .mapToObj(nummer -> draden.submit(() -> {
                        start.await();
                        return handeling.call();
                    }))
                    .toList();
            for (var belofte : beloften) {
                try {
                    uitkomsten.add(belofte.get());
                } catch (ExecutionException e) {
                    uitkomsten.add(e.getCause());
                }
            }
        }
        return uitkomsten;
    }
}
