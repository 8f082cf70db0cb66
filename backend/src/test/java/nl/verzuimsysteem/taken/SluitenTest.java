package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.maatregelen.NieuweVerlenging;
import nl.verzuimsysteem.maatregelen.VerlengingService;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Sluiting;
import nl.verzuimsysteem.poortwachter.Sluitreden;
import nl.verzuimsysteem.poortwachter.Verlenging;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import nl.verzuimsysteem.verzuim.ContactService;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.Gebeurtenis;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.HerstelService;
import nl.verzuimsysteem.verzuim.NieuwContact;
import nl.verzuimsysteem.verzuim.UitDienstService;
import nl.verzuimsysteem.verzuim.VerzuimFilter;
import nl.verzuimsysteem.verzuim.VerzuimService;
import nl.verzuimsysteem.verzuim.VerzuimSortering;
import nl.verzuimsysteem.verzuim.VerzuimwijzigingService;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case closes and opens by itself. */
@Tag("database")
class SluitenTest {
    private final Trajecttoneel toneel = new Trajecttoneel();
    private final LocalDate vandaag = toneel.vandaag;
    private final DossierService dossiers = toneel.programma.bean(DossierService.class);
    private final VerzuimService lijst = toneel.programma.bean(VerzuimService.class);
    private final ZiekmeldService ziekmelden = toneel.programma.bean(ZiekmeldService.class);

    @Test
    void wie_ziek_uit_dienst_is_verdwijnt_uit_de_lijsten_en_wat_uwv_moet_weten_blijft() {
        var dossier = toneel.ziek(60);
        belooftContact(dossier);
        toneel.programma.bean(UitDienstService.class).meldUitDienst(toneel.coordinator, dossier, vandaag.minusDays(1));
        assertThat(lopend()).isEqualTo(1);

        toneel.werkBij(dossier);

        assertThat(sluiting(dossier)).isEqualTo(new Sluiting(Sluitreden.UIT_DIENST, vandaag));
        assertThat(lopend()).isZero();
        assertThat(voortgang()).isZero();
        assertThat(lijst.lijst(
                                toneel.coordinator,
                                new VerzuimFilter(toneel.bezetting.bedrijf, VerzuimFilter.Status.AFGESLOTEN, ""),
                                VerzuimSortering.LAATST_GESLOTEN,
                                Uitsnede.eerste(9))
                        .rijen())
                .singleElement()
                .satisfies(rij -> assertThat(rij.sluiting()).contains(new Sluiting(Sluitreden.UIT_DIENST, vandaag)));
        assertThat(toneel.rijen(dossier, "loopt IS NOT NULL"))
                .extracting(rij -> rij.substring(0, rij.indexOf(':')))
                .containsExactlyInAnyOrder("UIT_DIENST_OORDEEL", "UIT_DIENST_VERSLAG", "UIT_DIENST_AANGIFTE");
        assertThat(verteld(dossier)).isEqualTo(1);

        toneel.werkBij(dossier);
        assertThat(verteld(dossier)).as("once").isEqualTo(1);
    }

    @Test
    void een_laatste_dag_die_later_wordt_opent_het_dossier_en_wat_verviel_komt_terug() {
        var dossier = toneel.ziek(60);
        belooftContact(dossier);
        var voor = toneel.rijen(dossier, "loopt IS NOT NULL");
        uitDienst(vandaag.minusDays(1));
        toneel.werkBij(dossier);
        assertThat(sluiting(dossier)).isNotNull();

        uitDienst(vandaag.minusDays(9));
        toneel.werkBij(dossier);
        assertThat(sluiting(dossier)).isEqualTo(new Sluiting(Sluitreden.UIT_DIENST, vandaag.minusDays(8)));

        uitDienst(null);
        toneel.werkBij(dossier);

        assertThat(sluiting(dossier)).isNull();
        assertThat(dossiers.kop(toneel.coordinator, dossier).loopt()).isTrue();
        assertThat(lopend()).isEqualTo(1);
        assertThat(voortgang()).isEqualTo(1);
        assertThat(toneel.rijen(dossier, "loopt IS NOT NULL")).isEqualTo(voor);
        assertThat(dossiers.tijdlijn(toneel.coordinator, dossier, Uitsnede.eerste(2))
                        .rijen())
                .extracting(Gebeurtenis::soort)
                .containsExactly(GebeurtenisSoort.DOSSIER_HEROPEND, GebeurtenisSoort.DOSSIER_GESLOTEN);
    }

    @Test
    void na_het_einde_van_de_wachttijd_sluit_het_en_een_loonsanctie_opent_het_weer() {
        var dossier = eindeWachttijd();
        var einde = vandaag.minusDays(8);
        assertThat(sluiting(dossier)).isEqualTo(new Sluiting(Sluitreden.EINDE_WACHTTIJD, einde));
        assertThat(toneel.rijen(dossier, "loopt = 1"))
                .extracting(rij -> rij.substring(0, rij.indexOf(':')))
                .contains("RE_INTEGRATIEVERSLAG", "WIA_AANVRAAG")
                .doesNotContain("EERSTEJAARSEVALUATIE", "CONTACT_ARBODIENST", "EINDE_WACHTTIJD");

        toneel.programma
                .bean(VerlengingService.class)
                .legVast(
                        toneel.coordinator,
                        dossier,
                        new NieuweVerlenging(Verlenging.Soort.LOONSANCTIE, einde, einde.plusDays(180), null));
        toneel.werkBij(dossier);

        assertThat(sluiting(dossier)).isNull();
        assertThat(lopend()).isEqualTo(1);
        assertThat(toneel.rijen(dossier, "loopt = 1 AND mijlpaal = 'CONTACT_ARBODIENST'"))
                .hasSize(1);
    }

    @Test
    void wie_na_het_einde_van_de_wachttijd_weer_werkt_wordt_eerst_hersteld_gemeld_en_dan_weer_ziek() {
        var dossier = eindeWachttijd();
        assertThat(dossiers.kop(toneel.coordinator, dossier).isZiekGemeld()).isTrue();
        assertThat(ziekmelden
                        .keuze(toneel.coordinator, toneel.bezetting.werknemer)
                        .lopend())
                .isEqualTo(dossier);
        assertThatThrownBy(() -> ziekmelden.meldZiek(toneel.coordinator, toneel.bezetting.melding(vandaag)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("gesloten: Einde wachttijd")
                .hasMessageContaining("eerst hersteld");

        toneel.programma.bean(HerstelService.class).meldHersteld(toneel.coordinator, dossier, vandaag.minusDays(1));
        assertThat(toneel.tel("SELECT COUNT(*) FROM dossier WHERE id = ? AND loopt IS NULL", dossier.waarde()))
                .isEqualTo(1);
        toneel.werkBij(dossier);

        assertThat(sluiting(dossier))
                .as("recovery comes too late to be the reason")
                .isEqualTo(new Sluiting(Sluitreden.EINDE_WACHTTIJD, vandaag.minusDays(8)));
        var zelfde = ziekmelden.meldZiek(toneel.coordinator, toneel.bezetting.melding(vandaag));
        assertThat(zelfde).as("less than four weeks: by law the same case").isEqualTo(dossier);
        toneel.werkBij(dossier);
        assertThat(sluiting(dossier)).as("for which no wages are owed any more").isNotNull();
        assertThat(lopend()).isZero();
    }

    @Test
    void wie_hersteld_gemeld_wordt_voor_de_laatste_dag_is_niet_ziek_uit_dienst() {
        var dossier = toneel.ziek(60);
        uitDienst(vandaag.minusDays(5));
        toneel.werkBij(dossier);
        assertThat(sluiting(dossier)).isNotNull();

        toneel.programma.bean(HerstelService.class).meldHersteld(toneel.coordinator, dossier, vandaag.minusDays(20));
        toneel.werkBij(dossier);

        var kop = dossiers.kop(toneel.coordinator, dossier);
        assertThat(kop.gesloten()).isNull();
        assertThat(kop.sluiting()).contains(new Sluiting(Sluitreden.HERSTELD, vandaag.minusDays(20)));
        assertThat(verteld(dossier)).as("the recovery is told already").isEqualTo(1);
    }

    @Test
    void herstel_terugdraaien_in_een_gesloten_dossier_brengt_geen_belofte_terug() {
        var dossier = toneel.ziek(60);
        belooftContact(dossier);
        uitDienst(vandaag.minusDays(5));
        toneel.werkBij(dossier);
        toneel.programma.bean(HerstelService.class).meldHersteld(toneel.coordinator, dossier, vandaag.minusDays(2));
        toneel.werkBij(dossier);

        var versie = dossiers.kop(toneel.coordinator, dossier).versie();
        toneel.programma.bean(VerzuimwijzigingService.class).draaiTerug(toneel.coordinator, dossier, versie);
        toneel.werkBij(dossier);

        assertThat(sluiting(dossier)).isNotNull();
        assertThat(contactLoopt(dossier)).as("the case is closed still").isZero();

        uitDienst(null);
        toneel.werkBij(dossier);
        assertThat(contactLoopt(dossier)).as("it is open again").isEqualTo(1);
    }

    private long contactLoopt(DossierId dossier) {
        return toneel.tel(
                "SELECT COUNT(*) FROM taak WHERE dossier_id = ? AND soort = 'CONTACT' AND loopt IS NOT NULL",
                dossier.waarde());
    }

    @Test
    void openen_en_lezen_van_een_gesloten_dossier_blijft_binnen_de_vragen() {
        var dossier = eindeWachttijd();
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            dossiers.kop(toneel.coordinator, dossier);
            dossiers.voortgang(toneel.coordinator, dossier);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
        }
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            lijst.lijst(
                    toneel.coordinator,
                    new VerzuimFilter(toneel.bezetting.bedrijf, VerzuimFilter.Status.AFGESLOTEN, ""),
                    VerzuimSortering.LAATST_GESLOTEN,
                    Uitsnede.eerste(9));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
        assertThat(dossiers.kop(toneel.coordinator, dossier).week(vandaag)).isEqualTo(104);
    }

    @Test
    void wat_na_het_sluiten_nog_te_doen_is_kan_gedaan_worden() {
        var dossier = toneel.ziek(60);
        uitDienst(vandaag.minusDays(1));
        toneel.werkBij(dossier);

        toneel.stappen.legVast(
                toneel.bezetting.teamlid(Functie.MMA),
                dossier,
                Trajecttoneel.stap(MijlpaalSoort.UIT_DIENST_AANGIFTE, vandaag));
        toneel.werkBij(dossier);

        assertThat(toneel.rijen(dossier, "mijlpaal = 'UIT_DIENST_AANGIFTE'"))
                .singleElement()
                .asString()
                .endsWith("GEDAAN");
        assertThat(sluiting(dossier)).isNotNull();
    }

    /** Sick so long that the 104 weeks ended eight days ago. */
    private DossierId eindeWachttijd() {
        var dossier = toneel.ziek(700);
        toneel.doe("UPDATE dossier SET eerste_ziektedag = ? WHERE id = ?", vandaag.minusDays(736), dossier.waarde());
        toneel.doe("UPDATE verzuimperiode SET van = ? WHERE dossier_id = ?", vandaag.minusDays(736), dossier.waarde());
        toneel.werkBij(dossier);
        return dossier;
    }

    private void uitDienst(@Nullable LocalDate laatsteDag) {
        toneel.bezetting.dienst(null, laatsteDag);
    }

    private void belooftContact(DossierId dossier) {
        toneel.programma
                .bean(ContactService.class)
                .legVast(
                        toneel.coordinator,
                        dossier,
                        new NieuwContact(
                                java.util.UUID.randomUUID().toString(),
                                vandaag,
                                ContactKanaal.TELEFOON,
                                "Over twee weken bellen we weer.",
                                vandaag.plusDays(14),
                                null));
    }

    private @Nullable Sluiting sluiting(DossierId dossier) {
        return dossiers.kop(toneel.coordinator, dossier).gesloten();
    }

    private long lopend() {
        return lijst.tel(
                toneel.coordinator, new VerzuimFilter(toneel.bezetting.bedrijf, VerzuimFilter.Status.LOPEND, ""));
    }

    private long voortgang() {
        return toneel.programma.bean(VoortgangService.class).tellingen(toneel.coordinator, null).stream()
                .mapToLong(FaseTelling::aantal)
                .sum();
    }

    private long verteld(DossierId dossier) {
        return dossiers.tijdlijn(toneel.coordinator, dossier, Uitsnede.eerste(50)).rijen().stream()
                .filter(een -> een.soort() == GebeurtenisSoort.DOSSIER_GESLOTEN
                        || een.soort() == GebeurtenisSoort.DOSSIER_HEROPEND)
                .count();
    }
}
