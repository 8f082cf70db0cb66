package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class InhoudRepositoryTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final InhoudRepository inhoud = new InhoudRepository(programma.jdbi());
    private final Bezetting bezetting = new Bezetting();
    private final long dossier = bezetting.meldZiek(60).waarde();

    @Test
    void wat_na_middernacht_gebeurde_hoort_bij_de_dag_die_het_hier_dan_is() {
        vul();
        for (var dag : List.of(
                LocalDate.of(2026, 1, 6),
                LocalDate.of(2026, 3, 29),
                LocalDate.of(2026, 3, 30),
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 10, 25),
                LocalDate.of(2026, 10, 26))) {
            zetMoment(dag.atTime(0, 30).atZone(Kalender.NEDERLAND).toInstant());

            assertThat(inhoud.van(new Bereik.Alles(), List.of(dossier)))
                    .filteredOn(stuk -> !stuk.is("taak"))
                    .extracting(InhoudRepository.Stuk::tabel, InhoudRepository.Stuk::dag)
                    .as(dag.toString())
                    .containsExactlyInAnyOrder(
                            tuple("gebeurtenis", dag),
                            tuple("opdracht", dag),
                            tuple("dossierstap", dag),
                            tuple("verlenging", dag));
        }
    }

    @Test
    void een_dag_van_de_wet_gaat_voor_het_moment_van_vastleggen() {
        vul();
        zetMoment(Instant.parse("2026-06-01T10:00:00Z"));
        bezetting.doe("UPDATE dossierstap SET datum = '2026-05-20' WHERE bedrijf_id = :bedrijf");
        bezetting.doe("UPDATE verlenging SET van = '2026-05-21' WHERE bedrijf_id = :bedrijf");
        bezetting.doe("UPDATE gebeurtenis SET datum = '2026-05-22' WHERE bedrijf_id = :bedrijf");

        assertThat(inhoud.van(new Bereik.Alles(), List.of(dossier)))
                .filteredOn(stuk -> !stuk.is("taak") && !stuk.is("opdracht"))
                .extracting(InhoudRepository.Stuk::dag)
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 5, 20), LocalDate.of(2026, 5, 21), LocalDate.of(2026, 5, 22));
    }

    @Test
    void wat_van_een_opdracht_vertelt_is_van_de_dag_waarop_zij_werd_verstuurd() {
        vul();
        zetMoment(Instant.parse("2026-06-01T10:00:00Z"));
        bezetting.doe("""
                UPDATE gebeurtenis SET datum = '2026-05-22', opdracht_id =
                       (SELECT id FROM opdracht WHERE bedrijf_id = :bedrijf)
                WHERE bedrijf_id = :bedrijf""");
        bezetting.doe("UPDATE opdracht SET verstuurd_op = '2026-05-09 22:30' WHERE bedrijf_id = :bedrijf");

        assertThat(inhoud.van(new Bereik.Alles(), List.of(dossier)))
                .filteredOn(stuk -> stuk.is("gebeurtenis") || stuk.is("opdracht"))
                .extracting(InhoudRepository.Stuk::dag)
                .containsExactly(LocalDate.of(2026, 5, 10), LocalDate.of(2026, 5, 10));
    }

    private void zetMoment(Instant moment) {
        for (var sql : List.of(
                "UPDATE gebeurtenis SET datum = NULL, moment = :moment WHERE bedrijf_id = :bedrijf",
                "UPDATE opdracht SET verstuurd_op = :moment, gewijzigd_op = :moment WHERE bedrijf_id = :bedrijf",
                "UPDATE dossierstap SET moment = :moment WHERE bedrijf_id = :bedrijf",
                "UPDATE verlenging SET moment = :moment WHERE bedrijf_id = :bedrijf")) {
            programma
                    .jdbi()
                    .useHandle(handle -> handle.createUpdate(sql)
                            .bind("moment", moment)
                            .bind("bedrijf", bezetting.bedrijf)
                            .execute());
        }
    }

    /** One row of each kind that can be without a day of its own. */
    private void vul() {
        var waarden = Map.of(
                "dossier", dossier,
                "afzender",
                        new Inloggers(programma)
                                .verzuimcoordinator(bezetting.bedrijf)
                                .id()
                                .waarde(),
                "bedrijf", bezetting.bedrijf.waarde(),
                "regio", bezetting.regio.waarde(),
                "sleutel", Bezetting.sleutel());
        for (var sql : List.of("""
                INSERT INTO opdracht (bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst, status, loopt,
                       verstuurd_op, verstuurd_door, alarm_na, oordeel, per, grond, gewijzigd_op, sleutel)
                SELECT :bedrijf, :regio, :dossier, id, 'MMA', 'Graag een extra spreekuur', 'VERSTUURD', 1,
                       '2026-06-01 10:00', :afzender, '2026-06-01 10:00', 'BUITEN', 'KEER', 'ALTIJD_BUITEN',
                       '2026-06-01 10:00', :sleutel
                FROM opdrachttype WHERE code = 'EXTRA_SPREEKUUR'""", """
                INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, uitgesteld_tot, reden, moment, door,
                       door_functie)
                VALUES (:bedrijf, :dossier, 'EVALUATIE', 0, '2026-12-01', 'Later', '2026-06-01 10:00', 'Test',
                       'LEIDINGGEVENDE')""", """
                INSERT INTO verlenging (bedrijf_id, dossier_id, soort, tot, moment, door)
                VALUES (:bedrijf, :dossier, 'VRIJWILLIG', '2029-01-01', '2026-06-01 10:00', 'Test')""")) {
            programma
                    .jdbi()
                    .useHandle(
                            handle -> handle.createUpdate(sql).bindMap(waarden).execute());
        }
    }
}
