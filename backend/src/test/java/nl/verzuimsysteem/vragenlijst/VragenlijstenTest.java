package nl.verzuimsysteem.vragenlijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The questionnaire that is put to people, as it is stored and read. */
@Tag("database")
class VragenlijstenTest {

    @Test
    void de_eerste_die_erom_vraagt_legt_de_meegeleverde_neer_en_daarna_kost_lezen_niets() {
        try (var eigen = TestProgramma.nieuw(Map.of())) {
            var vragenlijsten = eigen.bean(Vragenlijsten.class);
            var eerste = in(eigen, vragenlijsten::geldend);

            assertThat(eerste.nummer()).isEqualTo(1);
            assertThat(eerste.lijst()).isEqualTo(Proeflijst.meegeleverd());
            assertThat(eerste.lijst().vragen()).hasSizeGreaterThan(9);
            try (var telling = eigen.teller().beginDezeThread()) {
                assertThat(in(eigen, vragenlijsten::geldend)).isEqualTo(eerste);
                assertThat(in(eigen, () -> vragenlijsten.met(eerste.id()))).isEqualTo(eerste.lijst());
                assertThat(telling.aantal()).as(telling.toString()).isZero();
            }
        }
    }

    @Test
    void twee_nodes_die_tegelijk_beginnen_leggen_er_een_neer() throws Exception {
        try (var een = TestProgramma.nieuw(Map.of());
                var ander = TestProgramma.op(een.database(), Map.of());
                var draden = Executors.newFixedThreadPool(2)) {
            var uitkomsten = draden.invokeAll(List.of(
                    () -> in(een, () -> een.bean(Vragenlijsten.class).geldend()),
                    () -> in(ander, () -> ander.bean(Vragenlijsten.class).geldend())));

            assertThat(uitkomsten.get(0).get()).isEqualTo(uitkomsten.get(1).get());
            int aantal = een.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM vragenlijst")
                            .mapTo(Integer.class)
                            .one());
            assertThat(aantal).isEqualTo(1);
        }
    }

    @Test
    void wat_er_niet_is_wordt_niet_gevonden() {
        var programma = TestProgramma.gedeeld();
        var vragenlijsten = programma.bean(Vragenlijsten.class);

        assertThatThrownBy(() -> in(programma, () -> vragenlijsten.met(new VragenlijstId(987_654_321))))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void antwoorden_komen_van_een_blad_zoals_ze_erop_gingen() {
        var blad = TestProgramma.gedeeld().bean(Antwoordenblad.class);
        var antwoorden = new LinkedHashMap<String, Antwoord>();
        antwoorden.put("z", Proeflijst.gekozen("b", "a"));
        antwoorden.put("a", Antwoord.GEEN);
        antwoorden.put("m", new Antwoord(List.of(), "Zürich \"łódź\" \n 💛"));

        var terug = blad.lees(blad.json(antwoorden));

        assertThat(terug).isEqualTo(antwoorden);
        assertThat(terug.keySet()).containsExactly("z", "a", "m");
        assertThatThrownBy(() -> blad.lees("{geheim")).hasMessageNotContaining("geheim");
    }

    @SuppressWarnings("unchecked")
    private static <T> T in(TestProgramma programma, Supplier<T> werk) {
        return ((TransactionOperations<Connection>) programma.bean(TransactionOperations.class))
                .executeWrite(status -> werk.get());
    }
}
