package nl.verzuimsysteem.rechten;

import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.verzuimsysteem.berichten.Bijlagebron;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** Goes round the program and takes along all that somebody can read of one world: services, API, files, mail and SMS. */
final class Rondgang {
    private static final Pattern DEEL = Pattern.compile("\\{([^}]+)}");

    private final TestProgramma programma;
    private final List<Method> methoden;
    private final List<Api> adressen;

    Rondgang(TestProgramma programma) {
        this.programma = programma;
        this.methoden = Dienstmethoden.lezende(programma);
        this.adressen = adressen();
    }

    /**
     * Something that was read.
     *
     * @param waar which service or address
     */
    record Vondst(String waar, String tekst) {}

    private record Api(String pad, List<String> query) {}

    /** All that this person can read, and all he is told when he cannot. */
    List<Vondst> van(Inlogger wie, Wereld wereld) {
        var gevonden = new ArrayList<Vondst>();
        for (var methode : methoden) {
            if (Rechten.mag(wie.actor(), methode.getAnnotation(Mag.class).value())) {
                gevonden.add(dienst(wie, methode, wereld));
            }
        }
        var api = new ApiAanroep(programma).met(wie.token());
        for (var adres : adressen) {
            var pad = vul(adres, wereld);
            gevonden.add(new Vondst("GET " + adres.pad(), api.get(pad).body()));
        }
        return gevonden;
    }

    /** How many of them there are. */
    int omvang() {
        return methoden.size() + adressen.size();
    }

    private Vondst dienst(Inlogger wie, Method methode, Wereld wereld) {
        var naam = methode.getDeclaringClass().getSimpleName() + "." + methode.getName();
        var waarden = new Proefwaarden(wereld, Kalender.vandaag(programma.bean(Clock.class)))
                .voor(wie.actor(), methode.getParameters());
        try {
            var antwoord = methode.invoke(programma.bean(methode.getDeclaringClass()), waarden);
            var geschreven = Arrays.stream(waarden)
                    .filter(Writer.class::isInstance)
                    .map(Object::toString)
                    .toList();
            return new Vondst(naam, Uitgeschreven.van(antwoord) + geschreven);
        } catch (InvocationTargetException e) {
            return new Vondst(naam, String.valueOf(e.getCause().getMessage()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every mail and SMS that waits, with its attachments. */
    List<Vondst> post() {
        var gevonden = new ArrayList<Vondst>();
        programma.jdbi().useHandle(handle -> {
            handle.select("SELECT aan, CONCAT(onderwerp, '\n', tekst) AS tekst, bijlage FROM uitgaand_bericht")
                    .map((rij, context) -> new Vondst(
                            "mail aan " + rij.getString("aan"),
                            rij.getString("tekst") + bijlagen(rij.getString("bijlage"))))
                    .forEach(gevonden::add);
            handle.select("SELECT nummer, tekst FROM uitgaande_sms")
                    .map((rij, context) -> new Vondst("sms aan " + rij.getString("nummer"), rij.getString("tekst")))
                    .forEach(gevonden::add);
        });
        return gevonden;
    }

    private String bijlagen(@Nullable String verwijzing) {
        if (verwijzing == null) {
            return "";
        }
        var delen = verwijzing.split(":", 2);
        return programma.context().getBeansOfType(Bijlagebron.class).stream()
                .filter(bron -> bron.soort().equals(delen[0]))
                .flatMap(bron -> bron.maak(delen[1]).stream())
                .map(bijlage -> bijlage.naam() + " " + Uitgeschreven.bestand(bijlage.inhoud()))
                .toList()
                .toString();
    }

    private static String vul(Api adres, Wereld wereld) {
        var pad = DEEL.matcher(adres.pad()).replaceAll(deel -> sleutel(deel.group(1), wereld));
        var query = adres.query().stream()
                .map(naam -> naam + "=" + sleutel(naam, wereld))
                .toList();
        return query.isEmpty() ? pad : pad + "?" + String.join("&", query);
    }

    private static String sleutel(String naam, Wereld wereld) {
        for (var deel : Wereld.class.getRecordComponents()) {
            if (deel.getName().equals(naam)) {
                try {
                    return Long.toString(((Id) deel.getAccessor().invoke(wereld)).waarde());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return "1";
    }

    /** Every address that answers to GET, with the parameters it cannot do without. */
    private List<Api> adressen() {
        Map<String, Object> beschrijving = new Yaml()
                .load(new ApiAanroep(programma).get("/api/v1/openapi.yaml").body());
        var gevonden = new ArrayList<Api>();
        kaart(beschrijving.get("paths")).forEach((pad, acts) -> {
            var act = kaart(acts).get("get");
            if (act != null) {
                var query = rij(kaart(act).get("parameters")).stream()
                        .map(Rondgang::kaart)
                        .filter(een -> "query".equals(een.get("in")) && Boolean.TRUE.equals(een.get("required")))
                        .map(een -> String.valueOf(een.get("name")))
                        .toList();
                gevonden.add(new Api(pad, query));
            }
        });
        return gevonden;
    }

    @SuppressWarnings("unchecked") // YAML has texts for names
    private static Map<String, Object> kaart(@Nullable Object deel) {
        return deel instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<?> rij(@Nullable Object deel) {
        return deel instanceof List<?> lijst ? lijst : List.of();
    }

    /** The same world with other keys in it, each in the place of the one of its kind. */
    static Wereld met(Wereld wereld, Id... ids) {
        var delen = Wereld.class.getRecordComponents();
        try {
            var waarden = new Object[delen.length];
            for (var plek = 0; plek < delen.length; plek++) {
                var soort = delen[plek].getType();
                var ander = Arrays.stream(ids).filter(soort::isInstance).findFirst();
                waarden[plek] = ander.isPresent()
                        ? ander.get()
                        : Objects.requireNonNull(delen[plek].getAccessor().invoke(wereld));
            }
            var maker = Wereld.class.getDeclaredConstructor(
                    Arrays.stream(delen).map(deel -> deel.getType()).toArray(Class[]::new));
            return maker.newInstance(waarden);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
