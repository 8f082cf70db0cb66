package nl.verzuimsysteem.testen;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.verzuimsysteem.Backend;
import nl.verzuimsysteem.database.StatementTeller;
import nl.verzuimsysteem.database.TestDatabase;
import nl.verzuimsysteem.medisch.NieuweHoofdsleutel;
import nl.verzuimsysteem.opslag.TestOpslag;
import nl.verzuimsysteem.toegang.Tweedefactor;
import org.jdbi.v3.core.Jdbi;

/**
 * The running program on a database of its own, with background work off. Most tests use the one program of their JVM:
 *
 * {@snippet :
 * private final TestProgramma programma = TestProgramma.gedeeld();
 * private final Gegevens gegevens = new Gegevens(programma);
 *
 * @Test
 * void een_dossier_openen_kost_ten_hoogste_vier_vragen() {
 *     try (var telling = programma.teller().beginDezeThread()) {
 *         programma.bean(DossierService.class).kop(actor, dossier);
 *         assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
 *     }
 * }
 * }
 *
 * A test that needs other settings, or a second node, starts one for itself and closes it.
 */
public final class TestProgramma implements AutoCloseable {
    private static final String SLEUTELS = Tweedefactor.nieuweSleutels();
    /** Who sends the invoices; fictitious, with numbers that are well formed. */
    private static final Map<String, Object> AFZENDER = Map.of(
            "verzuim.facturatie.afzender.naam", "Arbodienst De Poort B.V.",
            "verzuim.facturatie.afzender.straat", "Stationsplein 12",
            "verzuim.facturatie.afzender.postcode", "3511 ED",
            "verzuim.facturatie.afzender.plaats", "Utrecht",
            "verzuim.facturatie.afzender.kvk-nummer", "12345678",
            "verzuim.facturatie.afzender.btw-nummer", "NL123456782B01",
            "verzuim.facturatie.afzender.iban", "NL91 ABNA 0417 1643 00",
            "verzuim.facturatie.afzender.bic", "ABNANL2A",
            "verzuim.facturatie.afzender.email", "facturen@arbodienst.example",
            "verzuim.facturatie.afzender.telefoon", "030 - 000 01 00");

    private final TestDatabase database;
    private final ApplicationContext context;
    private final Jdbi jdbi;

    private TestProgramma(TestDatabase database, ApplicationContext context) {
        this.database = database;
        this.context = context;
        this.jdbi = TestOpslag.jdbi(database);
    }

    /** The program that all tests of this JVM share; never closed. */
    public static TestProgramma gedeeld() {
        return Gedeeld.PROGRAMMA;
    }

    /** A program of its own, on an empty database. */
    public static TestProgramma nieuw(Map<String, Object> instellingen) {
        return op(TestDatabase.nieuw(), instellingen);
    }

    /** A further node on a database that exists. */
    public static TestProgramma op(TestDatabase database, Map<String, Object> instellingen) {
        return new TestProgramma(database, Backend.start(instellingen(database, instellingen)));
    }

    /** What the program is told in tests; for a test that starts it as a process of its own. */
    public static Map<String, Object> instellingen(TestDatabase database, Map<String, Object> eigen) {
        var alle = new HashMap<String, Object>(Map.of(
                "verzuim.database.url",
                database.jdbcUrl(),
                "verzuim.database.gebruiker",
                database.user(),
                "verzuim.database.wachtwoord",
                database.password(),
                "verzuim.jwt.geheim",
                "een geheim van de tests, langer dan tweeendertig tekens",
                "verzuim.sleutels.totp",
                SLEUTELS,
                "verzuim.sleutels.medisch",
                "bestand:" + Hoofdsleutelbestand.PAD,
                "verzuim.api.port",
                -1,
                "verzuim.schermen.port",
                0,
                "verzuim.achtergrond.aan",
                false));
        // A screen that reads again by itself, because a minute passed, costs more than its test says.
        alle.put("verzuim.schermen.ververs-elke", "1h");
        alle.putAll(AFZENDER);
        alle.putAll(eigen);
        return alle;
    }

    /** A bean of the program, such as the service under test. */
    public <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    public ApplicationContext context() {
        return context;
    }

    public TestDatabase database() {
        return database;
    }

    /** Counts the statements of the program. */
    public StatementTeller teller() {
        return context.getBean(Telbron.class).teller();
    }

    /** Beside the program: prepares rows and looks at them. Each use commits. Not counted. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** Where the API answers, such as {@code http://localhost:40123}. */
    public URI api() {
        return context.getBean(EmbeddedServer.class).getURI();
    }

    public String json(Object waarde) {
        try {
            return context.getBean(JsonMapper.class).writeValueAsString(waarde);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> uitJson(String tekst) {
        try {
            return context.getBean(JsonMapper.class).readValue(tekst, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the program; its database stays until the JVM ends. */
    @Override
    public void close() {
        context.close();
    }

    private static final class Gedeeld {
        private static final TestProgramma PROGRAMMA = nieuw(Map.of());
    }

    /** The key of the medical zone of all tests of this JVM. */
    private static final class Hoofdsleutelbestand {
        private static final Path PAD = maak();

        private static Path maak() {
            try {
                var bestand = Files.createTempFile("medisch", ".json");
                bestand.toFile().deleteOnExit();
                return Files.writeString(bestand, NieuweHoofdsleutel.maak());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
