package nl.verzuimsysteem.bench.server;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.medisch.NieuweHoofdsleutel;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.toegang.Deur;
import nl.verzuimsysteem.toegang.Hervatten;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.toegang.Token;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.toegang.Tweedefactor;
import nl.verzuimsysteem.verzuim.DossierService;

/**
 * Our own program within this one, without doors: makes the tables, signs the tokens the way it does itself, and shows
 * which statements an act costs. The servers that are measured are other processes, with the same secrets.
 */
final class Programma implements AutoCloseable {
    private static final Path MEDISCH = Path.of("infra/bench/target/medisch.json");
    private static final String GEHEIM = "een geheim van de bench, langer dan tweeendertig tekens";

    private final Bron bron;
    private final String totp;
    private final ApplicationContext context;

    Programma(Bron bron) throws IOException {
        this.bron = bron;
        this.totp = Tweedefactor.nieuweSleutels();
        if (!Files.exists(MEDISCH)) {
            Files.createDirectories(MEDISCH.getParent());
            Files.writeString(MEDISCH, NieuweHoofdsleutel.maak());
        }
        var instellingen = new HashMap<String, Object>(instellingen());
        instellingen.put("verzuim.schermen.aan", false);
        instellingen.put(Meelezer.AAN, true);
        this.context = ApplicationContext.builder().properties(instellingen).start();
        // Waits for the tables.
        context.getBean(TakenService.class);
    }

    private Map<String, Object> instellingen() {
        return Map.of(
                "verzuim.database.url",
                bron.url(),
                "verzuim.database.gebruiker",
                bron.gebruiker(),
                "verzuim.database.wachtwoord",
                bron.wachtwoord(),
                "verzuim.jwt.geheim",
                GEHEIM,
                "verzuim.sleutels.totp",
                totp,
                "verzuim.sleutels.medisch",
                "bestand:" + MEDISCH.toAbsolutePath(),
                "verzuim.achtergrond.aan",
                false);
    }

    /** The same for a server, as environment variables. */
    Map<String, String> omgeving(int schermen, int api) {
        var omgeving = new HashMap<String, String>(Map.of(
                "VERZUIM_DATABASE_URL",
                bron.url(),
                "VERZUIM_DATABASE_GEBRUIKER",
                bron.gebruiker(),
                "VERZUIM_DATABASE_WACHTWOORD",
                bron.wachtwoord(),
                "VERZUIM_JWT_GEHEIM",
                GEHEIM,
                "VERZUIM_TOTP_SLEUTEL",
                totp,
                "VERZUIM_MEDISCHE_SLEUTEL",
                "bestand:" + MEDISCH.toAbsolutePath(),
                "VERZUIM_ACHTERGROND_AAN",
                "false",
                "VERZUIM_LOG_NIVEAU",
                "WARN"));
        omgeving.put("VERZUIM_SCHERMEN_PORT", Integer.toString(schermen));
        omgeving.put("VERZUIM_API_PORT", Integer.toString(api));
        return omgeving;
    }

    /** Opens a login for everybody from 1 to so many. */
    void opentSessies(int aantal) throws SQLException {
        var nu = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        try (var verbinding = DriverManager.getConnection(
                        bron.url()
                                + (bron.url().contains("?") ? "&" : "?")
                                + "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true",
                        bron.gebruiker(),
                        bron.wachtwoord());
                var opdracht = verbinding.prepareStatement(
                        "INSERT INTO sessie (hash, gebruiker_id, kanaal, factor, begonnen_op, laatst_op, bevestigd_op,"
                                + " geldig_tot) VALUES (?, ?, 'API', 'TOTP', ?, ?, ?, ?)")) {
            for (var id = 1; id <= aantal; id++) {
                opdracht.setBytes(1, Tokens.hash(sessieVan(id)));
                opdracht.setLong(2, id);
                for (var kolom = 3; kolom <= 5; kolom++) {
                    opdracht.setTimestamp(kolom, Timestamp.from(nu));
                }
                opdracht.setTimestamp(6, Timestamp.from(nu.plus(Duration.ofHours(12))));
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    private static String sessieVan(long gebruiker) {
        return "bench-" + gebruiker;
    }

    private Token token(long gebruiker) {
        var nu = Instant.now();
        return new Token("", new GebruikerId(gebruiker), sessieVan(gebruiker), "", nu, nu, 0);
    }

    private Sessie sessie(long gebruiker) {
        return context.getBean(Hervatten.class)
                .hervat(token(gebruiker))
                .orElseThrow(() -> new IllegalStateException("Gebruiker " + gebruiker + " komt niet binnen"));
    }

    /** For the header of the API, for a quarter of an hour. */
    String apiToken(long gebruiker) {
        return context.getBean(Tokens.class).api(sessie(gebruiker));
    }

    /** The cookie of the screens, for half an hour. */
    String koekje(long gebruiker) {
        return "verzuim=" + context.getBean(Tokens.class).scherm(sessie(gebruiker));
    }

    /** The statements of reading one case over the API, the one at the door included. */
    List<Meelezer.Vraag> vragenVanDossier(long gebruiker, long dossier) {
        var actor = actor(gebruiker);
        return context.getBean(Meelezer.class).bij(() -> {
            context.getBean(Deur.class).open(token(gebruiker));
            context.getBean(DossierService.class).kop(actor, new DossierId(dossier));
        });
    }

    /** The statements of the first fifty taken over the API, the one at the door included. */
    List<Meelezer.Vraag> vragenVanTaken(long gebruiker) {
        var actor = actor(gebruiker);
        return context.getBean(Meelezer.class).bij(() -> {
            context.getBean(Deur.class).open(token(gebruiker));
            context.getBean(TakenService.class).open(actor, TakenFilter.ALLE, Uitsnede.gevraagd(0, 50));
        });
    }

    <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    /** The statements that something costs. */
    List<Meelezer.Vraag> vragen(Runnable act) {
        return context.getBean(Meelezer.class).bij(act);
    }

    /** Somebody with a login. */
    Actor actor(long gebruiker) {
        return sessie(gebruiker).actor(new Actor.Herkomst(Actor.Kanaal.API, "127.0.0.1"));
    }

    @Override
    public void close() {
        context.close();
    }
}
