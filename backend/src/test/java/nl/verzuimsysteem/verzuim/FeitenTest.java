package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Stap;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.poortwachter.Verlenging;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verloop;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class FeitenTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final DossierService service = programma.bean(DossierService.class);
    private final FeitenRepository repository = new FeitenRepository(programma.jdbi());
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final DossierId dossier = bezetting.meldZiek(200);
    private final LocalDate ziek = bezetting.vandaag.minusDays(200);

    @Test
    void alles_wat_van_een_dossier_bekend_is_komt_in_een_keer_mee() {
        doe("UPDATE werknemer SET geboortedatum = '1990-05-06', uit_dienst = '2030-01-31' WHERE id = ?", werknemer());
        doe(
                "UPDATE bedrijf SET evaluatie_weken = 4, uwv_door = 'WERKGEVER', eigenrisicodrager = 1 WHERE id = ?",
                bedrijf());
        doe(
                "UPDATE dossier SET vangnet = 'JA', vangnetgroep = 'NO_RISK', vangnet_bekend_op = '2026-03-04' WHERE id = ?",
                dossier.waarde());
        doe(
                "INSERT INTO verzuimverloop (bedrijf_id, dossier_id, vanaf, percentage, uren, arbeidstherapie) VALUES (?, ?, ?, 60, 14.5, 1)",
                bedrijf(),
                dossier.waarde(),
                ziek.plusDays(40));
        doe(
                "INSERT INTO verlof (bedrijf_id, werknemer_id, van, tot, oorzaak, moment, door) VALUES (?, ?, '2025-01-01', '2025-04-01', 'ANDERE', '2025-01-01', 'x')",
                bedrijf(),
                werknemer());
        doe(
                "INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, getekend_werkgever, ondertekening, uitkomst, moment, door, door_functie) VALUES (?, ?, 'PROBLEEMANALYSE', 0, ?, ?, 'met vakantie', 'PLAN_NODIG', '2026-06-01 10:00', 'Dokter', 'BEDRIJFSARTS')",
                bedrijf(),
                dossier.waarde(),
                ziek.plusDays(39),
                ziek.plusDays(39));
        doe(
                "INSERT INTO verlenging (bedrijf_id, dossier_id, soort, van, tot, moment, door) VALUES (?, ?, 'LOONSANCTIE', '2028-01-01', '2028-06-01', '2027-12-01', 'x')",
                bedrijf(),
                dossier.waarde());

        var zaak = repository.van(coordinator.bereik(), dossier).orElseThrow();

        assertThat(zaak.feiten())
                .isEqualTo(new Feiten(
                        List.of(new Verzuimperiode(ziek, null)),
                        List.of(new Verloop(ziek.plusDays(40), 60, true)),
                        List.of(new Verlof(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1), Verlof.Oorzaak.ANDERE)),
                        List.of(new Stap(
                                MijlpaalSoort.PROBLEEMANALYSE, 0, ziek.plusDays(39), Uitkomst.PLAN_NODIG, null)),
                        List.of(new Verlenging(
                                Verlenging.Soort.LOONSANCTIE, LocalDate.of(2028, 1, 1), LocalDate.of(2028, 6, 1))),
                        LocalDate.of(2030, 1, 31),
                        LocalDate.of(2057, 8, 6),
                        Vangnet.NO_RISK,
                        LocalDate.of(2026, 3, 4),
                        bezetting.vandaag,
                        new Feiten.Keuzes(4, false, true)));
        assertThat(zaak.verloop())
                .containsExactly(new Verloopregel(ziek.plusDays(40), 60, new BigDecimal("14.5"), true));
        assertThat(zaak.stappen()).singleElement().satisfies(stap -> {
            assertThat(stap.door()).isEqualTo("Dokter");
            assertThat(stap.ondertekening()).isEqualTo("met vakantie");
        });
        assertThat(zaak.loopt()).isTrue();
        assertThat(zaak.vervallen()).isFalse();
        assertThat(repository.vanWerknemer(coordinator.bereik(), bezetting.werknemer))
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.feiten()).isEqualTo(zaak.feiten());
                    assertThat(een.verloop()).isEqualTo(zaak.verloop());
                    assertThat(een.stappen()).isEqualTo(zaak.stappen());
                });
    }

    @Test
    void een_dossier_met_dertig_perioden_en_tweehonderd_gebeurtenissen_opent_in_evenveel_vragen_als_een_leeg() {
        var leeg = open(dossier);
        doe("UPDATE verzuimperiode SET tot = van + INTERVAL 2 DAY WHERE dossier_id = ?", dossier.waarde());
        for (var nummer = 1; nummer < 30; nummer++) {
            doe(
                    "INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, tot, sleutel) VALUES (?, ?, ?, ?, ?)",
                    bedrijf(),
                    dossier.waarde(),
                    ziek.plusDays(nummer * 5L),
                    nummer == 29 ? null : ziek.plusDays(nummer * 5L + 2),
                    Bezetting.sleutel());
        }
        for (var nummer = 0; nummer < 200; nummer++) {
            doe(
                    "INSERT INTO gebeurtenis (bedrijf_id, dossier_id, moment, soort, door, door_functie) VALUES (?, ?, '2026-01-05 08:00', 'CONTACT', 'x', 'LEIDINGGEVENDE')",
                    bedrijf(),
                    dossier.waarde());
        }

        assertThat(open(dossier)).isEqualTo(leeg).isLessThanOrEqualTo(4);
        assertThat(service.voortgang(coordinator, dossier).feiten().perioden()).hasSize(30);
    }

    @Test
    void de_voortgang_kost_twee_vragen_en_rekent_de_termijnen_uit() {
        try (var telling = programma.teller().beginDezeThread()) {
            var voortgang = service.voortgang(coordinator, dossier);

            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
            assertThat(voortgang.mijlpalen().teldag()).isEqualTo(ziek);
            assertThat(voortgang
                            .mijlpalen()
                            .mijlpaal(MijlpaalSoort.MELDING_WEEK_42)
                            .orElseThrow()
                            .uiterlijk())
                    .isEqualTo(ziek.plusDays(294));
        }
    }

    @Test
    void buiten_het_bereik_is_er_geen_voortgang() {
        for (var vreemde : List.of(
                bezetting.coordinatorElders(),
                bezetting.coordinatorOverZichzelf(),
                bezetting.leidinggevendeElders(),
                bezetting.teamlidElders(Functie.BEDRIJFSARTS))) {
            assertThatThrownBy(() -> service.voortgang(vreemde, dossier)).isInstanceOf(NietGevonden.class);
        }
        for (var ander : List.of(bezetting.gebruikersbeheerder(), bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> service.voortgang(ander, dossier)).isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void van_veel_dossiers_houdt_een_onleesbare_rij_de_andere_niet_op() {
        var ander = bezetting.meldZiek(bezetting.nogEenWerknemer(), ziek);
        doe(
                "INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, moment, door, door_functie) VALUES (?, ?, 'BESTAAT_NIET', 0, '2026-06-01 10:00', 'x', 'MMA')",
                bedrijf(),
                dossier.waarde());
        var lezingen = programma
                .jdbi()
                .withHandle(handle -> repository.van(handle, new Bereik.Alles(), List.of(dossier, ander)));

        assertThat(lezingen).hasSize(2);
        assertThat(lezingen)
                .filteredOn(lezing -> lezing.fout() != null)
                .extracting(Feitenlezing::dossier)
                .containsExactly(dossier);
        assertThat(lezingen)
                .filteredOn(lezing -> lezing.feiten() != null)
                .extracting(Feitenlezing::dossier)
                .containsExactly(ander);
    }

    @Test
    void de_stroom_van_lopende_dossiers_gaat_verder_na_de_laatste_sleutel() {
        var ander = bezetting.meldZiek(bezetting.nogEenWerknemer(), ziek);
        programma.jdbi().useHandle(handle -> {
            var eerste = repository.gevolgd(handle, coordinator.bereik(), 0, 1);
            assertThat(eerste).extracting(Feitenlezing::dossier).containsExactly(dossier);
            assertThat(repository.gevolgd(handle, coordinator.bereik(), dossier.waarde(), 10))
                    .extracting(Feitenlezing::dossier)
                    .containsExactly(ander);
        });
    }

    private long open(DossierId welk) {
        try (var telling = programma.teller().beginDezeThread()) {
            service.voortgang(coordinator, welk);
            service.tijdlijn(coordinator, welk, Uitsnede.eerste(50));
            return telling.aantal();
        }
    }

    private long bedrijf() {
        return bezetting.bedrijf.waarde();
    }

    private long werknemer() {
        return bezetting.werknemer.waarde();
    }

    private void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }
}
