package nl.verzuimsysteem.vragenlijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The versions of the questionnaire: a draft, the one in force, and those before it. */
@Tag("database")
class VragenlijstServiceTest {
    /** A program of its own: what is in force here is in force for everybody. */
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());

    private final VragenlijstService service = PROGRAMMA.bean(VragenlijstService.class);
    private final Inloggers inloggers = new Inloggers(PROGRAMMA);
    private final Gegevens gegevens = new Gegevens(PROGRAMMA);
    private final Actor arts =
            inloggers.regioteam(Functie.BEDRIJFSARTS, gegevens.regio()).actor();
    private final Actor beheerder =
            inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor();

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @BeforeEach
    void zonderConcept() {
        PROGRAMMA.jdbi().useHandle(handle -> handle.execute("DELETE FROM vragenlijst WHERE concept = 1"));
    }

    @Test
    void een_concept_begint_met_wat_geldt_en_er_is_er_maar_een() {
        var concept = service.begin(arts);

        assertThat(service.begin(beheerder)).isEqualTo(concept);
        var stuk = service.lees(arts, concept);
        assertThat(stuk.lijst()).isEqualTo(geldend().lijst());
        assertThat(stuk.bevindingen()).isEmpty();
        assertThat(stuk.versie().stand()).isEqualTo(Versiestand.CONCEPT);
        assertThat(stuk.versie().gewijzigdDoor()).isEqualTo(arts.naam());
        assertThat(service.versies(beheerder).getFirst()).isEqualTo(stuk.versie());
        assertThat(service.versies(beheerder))
                .filteredOn(versie -> versie.stand() == Versiestand.CONCEPT)
                .hasSize(1);
    }

    @Test
    void een_concept_mag_half_af_zijn_en_zegt_wat_er_ontbreekt() {
        var concept = service.begin(arts);
        var half = new Vragenlijst(
                Tekst.LEEG,
                Tekst.LEEG,
                Tekst.LEEG,
                List.of(new Vraag(
                        "",
                        Vraagsoort.KEUZE,
                        Tekst.LEEG,
                        null,
                        true,
                        List.of(new Keuze("", Tekst.LEEG, Map.of(), null)),
                        null)),
                List.of(new Gevolgregel(Vervolgactie.WACHTEN, List.of(new Voorwaarde(null, 0, null, null)), "")),
                Vervolgactie.POB_CONTACT);

        assertThat(service.bewaar(arts, concept, 0, half)).isEqualTo(1);

        var stuk = service.lees(beheerder, concept);
        assertThat(stuk.lijst()).isEqualTo(half);
        assertThat(stuk.versie().versie()).isEqualTo(1);
        assertThat(stuk.bevindingen()).isNotEmpty();
        assertThatThrownBy(() -> service.neemInGebruik(arts, concept, 1))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten())
                                .hasSameSizeAs(stuk.bevindingen())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .contains("teksten", "vraag.1", "regel.1"));
        assertThat(service.lees(arts, concept).versie().stand()).isEqualTo(Versiestand.CONCEPT);
    }

    @Test
    void wie_een_concept_bewaart_dat_een_ander_wijzigde_hoort_dat_en_niets_gaat_verloren() {
        var concept = service.begin(arts);
        var lijst = geldend().lijst();
        var van = metTitel(lijst, "Van de beheerder");
        service.bewaar(beheerder, concept, 0, van);

        assertThatThrownBy(() -> service.bewaar(arts, concept, 0, metTitel(lijst, "Van de arts")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.neemInGebruik(arts, concept, 0)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.gooiWeg(arts, concept, 0)).isInstanceOf(Conflict.class);
        assertThat(service.lees(arts, concept).lijst()).isEqualTo(van);
    }

    @Test
    void een_nieuwe_versie_geldt_meteen_en_wie_bezig_is_houdt_de_oude() {
        var oud = geldend();
        var concept = service.begin(arts);
        var nieuw = metTitel(oud.lijst(), "Nieuwe titel");
        service.bewaar(arts, concept, 0, nieuw);

        service.neemInGebruik(beheerder, concept, 1);

        assertThat(geldend().id()).isEqualTo(concept);
        assertThat(geldend().lijst()).isEqualTo(nieuw);
        assertThat(geldend().nummer()).isEqualTo(oud.nummer() + 1);
        // Whoever runs with the one before reads it as it was, here and on a node that never saw it.
        assertThat(lees(PROGRAMMA, oud.id())).isEqualTo(oud.lijst());
        try (var ander = TestProgramma.op(PROGRAMMA.database(), Map.of())) {
            assertThat(lees(ander, oud.id())).isEqualTo(oud.lijst());
            assertThat(in(ander, () -> ander.bean(Vragenlijsten.class).geldend().id()))
                    .isEqualTo(concept);
        }
        assertThat(service.versies(arts))
                .extracting(Vragenlijstversie::id, Vragenlijstversie::stand)
                .contains(tuple(concept, Versiestand.GELDT), tuple(oud.id(), Versiestand.VERVALLEN));
        var regel = service.lees(arts, concept).versie();
        assertThat(regel.gepubliceerdDoor()).isEqualTo(beheerder.naam());
        assertThat(regel.gepubliceerdOp()).isNotNull();
    }

    @Test
    void wat_in_gebruik_is_of_was_verandert_niet_meer() {
        var concept = service.begin(arts);
        service.neemInGebruik(arts, concept, 0);
        var versie = service.lees(arts, concept).versie().versie();
        var inhoud = inhoud(concept);

        assertThatThrownBy(() ->
                        service.bewaar(arts, concept, versie, metTitel(geldend().lijst(), "Anders")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.gooiWeg(arts, concept, versie)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.neemInGebruik(arts, concept, versie)).isInstanceOf(Conflict.class);
        assertThat(inhoud(concept)).isEqualTo(inhoud);
    }

    @Test
    void een_concept_kan_weg_en_daarna_is_er_niets_meer_van() {
        var concept = service.begin(arts);

        service.gooiWeg(beheerder, concept, 0);

        assertThatThrownBy(() -> service.lees(arts, concept)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.bewaar(arts, concept, 0, geldend().lijst()))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.gooiWeg(arts, concept, 0)).isInstanceOf(NietGevonden.class);
        assertThat(geldend().id()).isNotEqualTo(concept);
    }

    @Test
    void een_concept_wordt_aan_niemand_voorgelegd() {
        var concept = service.begin(arts);

        assertThatThrownBy(() -> lees(PROGRAMMA, concept)).isInstanceOf(NietGevonden.class);
        assertThat(geldend().id()).isNotEqualTo(concept);
    }

    @Test
    void lezen_kost_een_vraag_en_schrijven_hoogstens_vier() {
        geldend();
        kost(3, () -> service.begin(arts));
        var concept = service.begin(arts);
        kost(1, () -> service.versies(arts));
        kost(1, () -> service.lees(arts, concept));
        kost(2, () -> service.bewaar(arts, concept, 0, geldend().lijst()));
        kost(4, () -> service.neemInGebruik(arts, concept, 1));
    }

    @Test
    void elke_wijziging_staat_in_het_logboek() {
        var concept = service.begin(arts);
        service.bewaar(arts, concept, 0, geldend().lijst());
        service.neemInGebruik(beheerder, concept, 1);

        var regels = PROGRAMMA
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                        SELECT CONCAT(naam, ': ', bijzonderheid) FROM audit_regel
                        WHERE handeling = 'VRAGENLIJST_BEHEREN' AND object_soort = 'vragenlijst' AND object_id = :id
                        ORDER BY id""")
                        .bind("id", concept.waarde())
                        .mapTo(String.class)
                        .list());
        assertThat(regels)
                .containsExactly(
                        arts.naam() + ": concept", arts.naam() + ": bewaard", beheerder.naam() + ": in gebruik");
    }

    @ParameterizedTest
    @EnumSource(
            value = Functie.class,
            names = {"MMA", "POB", "CASEMANAGER"})
    void alleen_een_bedrijfsarts_of_functioneel_beheerder_komt_erbij(Functie functie) {
        var ander = inloggers.regioteam(functie, gegevens.regio()).actor();
        var id = geldend().id();

        var pogingen = new ArrayList<Runnable>();
        pogingen.add(() -> service.versies(ander));
        pogingen.add(() -> service.lees(ander, id));
        pogingen.add(() -> service.begin(ander));
        pogingen.add(() -> service.bewaar(ander, id, 0, geldend().lijst()));
        pogingen.add(() -> service.neemInGebruik(ander, id, 0));
        pogingen.add(() -> service.gooiWeg(ander, id, 0));

        assertThat(pogingen)
                .allSatisfy(poging -> assertThatThrownBy(poging::run).isInstanceOf(GeenRecht.class));
    }

    private static Vragenlijst metTitel(Vragenlijst lijst, String titel) {
        return new Vragenlijst(
                new Tekst(titel, titel, titel, titel),
                lijst.inleiding(),
                lijst.slot(),
                lijst.vragen(),
                lijst.regels(),
                lijst.anders());
    }

    private static void kost(int hoogstens, Runnable werk) {
        try (var telling = PROGRAMMA.teller().beginDezeThread()) {
            werk.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(hoogstens);
        }
    }

    private static String inhoud(VragenlijstId id) {
        return PROGRAMMA
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT inhoud FROM vragenlijst WHERE id = :id")
                        .bind("id", id.waarde())
                        .mapTo(String.class)
                        .one());
    }

    private static Vragenlijsten.Versie geldend() {
        return in(PROGRAMMA, () -> PROGRAMMA.bean(Vragenlijsten.class).geldend());
    }

    private static Vragenlijst lees(TestProgramma programma, VragenlijstId id) {
        return in(programma, () -> programma.bean(Vragenlijsten.class).met(id));
    }

    @SuppressWarnings("unchecked")
    private static <T> T in(TestProgramma programma, Supplier<T> werk) {
        return ((TransactionOperations<Connection>) programma.bean(TransactionOperations.class))
                .executeWrite(status -> werk.get());
    }
}
