package nl.verzuimsysteem.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verzuimsysteem.bench.kaal.KaalScherm;
import nl.verzuimsysteem.bench.kaal.KaleApi;

/** Starts the three servers that are measured, each on ports of its own. */
final class Servers {
    private static final Path ONS = Path.of("frontend/target/verzuimsysteem");
    /** What the bare endpoint does without: ourselves, and what Micronaut would take into service by its being there. */
    private static final Pattern NIET_BIJ_KAAL = Pattern.compile("(verzuimsysteem-|micronaut-security|micronaut-flyway|"
            + "micronaut-micrometer|micrometer-|flyway-|flow-|vaadin-|jetty-|webauthn).*");

    private final Opties opties;
    private final Programma programma;
    private final Bron bron;

    Servers(Opties opties, Programma programma, Bron bron) {
        this.opties = opties;
        this.programma = programma;
        this.bron = bron;
    }

    int schermen() {
        return opties.poort();
    }

    int api() {
        return opties.poort() + 1;
    }

    int kaleApi() {
        return opties.poort() + 2;
    }

    int kaalScherm() {
        return opties.poort() + 3;
    }

    /** The program as it is shipped. */
    Proces ons() throws IOException, InterruptedException {
        var pot = ONS.resolve("verzuimsysteem-frontend-1.0-SNAPSHOT.jar");
        if (!Files.exists(pot)) {
            throw new IOException("Het programma is niet gebouwd: " + pot);
        }
        return Proces.start(
                "ons",
                pot + ":" + ONS.resolve("lib") + "/*",
                "nl.verzuimsysteem.Verzuimsysteem",
                List.of(),
                programma.omgeving(schermen(), api()),
                schermen(),
                "/inloggen");
    }

    Proces startKaleApi() throws IOException, InterruptedException {
        return Proces.start(
                "kale-api",
                klassepad(naam -> !NIET_BIJ_KAAL.matcher(naam).matches()),
                KaleApi.class.getName(),
                List.of(Integer.toString(kaleApi()), bron.url(), bron.gebruiker(), bron.wachtwoord()),
                Map.of(),
                kaleApi(),
                "/kaal/1/dossiers/1");
    }

    Proces startKaalScherm() throws IOException, InterruptedException {
        return Proces.start(
                "kaal-scherm",
                klassepad(naam -> true),
                KaalScherm.class.getName(),
                List.of(Integer.toString(kaalScherm())),
                Map.of(),
                kaalScherm(),
                "/hallo");
    }

    /** Of this very program, as far as wanted. */
    private static String klassepad(Predicate<String> wil) {
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(een -> wil.test(Path.of(een).getFileName().toString()))
                .collect(Collectors.joining(":"));
    }
}
