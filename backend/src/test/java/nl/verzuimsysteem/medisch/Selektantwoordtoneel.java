package nl.verzuimsysteem.medisch;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Vraagsoort;
import nl.verzuimsysteem.vragenlijst.Vragengang;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import org.jdbi.v3.core.statement.SqlStatement;

/** A werknemer who is sick since yesterday, with a triage that was sent to him, in a regio with a team. */
public final class Selektantwoordtoneel {
    private static final SecureRandom TOEVAL = new SecureRandom();

    public final TestProgramma programma;
    public final RegioId regio;
    public final BedrijfId bedrijf;
    public final WerknemerId werknemer;
    public final DossierId dossier;
    public final SelektId selekt;
    public final Inlogger arts;
    public final Inlogger pob;
    public final Inlogger mma;
    /** What stands behind the {@code #} of his link. */
    public final String token;

    public Selektantwoordtoneel(TestProgramma programma) {
        this.programma = programma;
        var gegevens = new Gegevens(programma);
        var inloggers = new Inloggers(programma);
        regio = gegevens.regio();
        bedrijf = gegevens.bedrijf(regio);
        werknemer = gegevens.werknemer(bedrijf);
        arts = inloggers.regioteam(Functie.BEDRIJFSARTS, regio);
        pob = inloggers.regioteam(Functie.POB, regio);
        mma = inloggers.regioteam(Functie.MMA, regio);
        var melding = UUID.randomUUID().toString();
        dossier = new DossierId(rij(
                """
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op, gemeld_door,
                       sleutel) VALUES (?, ?, ?, ?, 1, ?, 'Test', ?)""",
                bedrijf.waarde(),
                regio.waarde(),
                werknemer.waarde(),
                vandaag().minusDays(1),
                nu(),
                melding));
        rij(
                "INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, sleutel) VALUES (?, ?, ?, ?)",
                bedrijf.waarde(),
                dossier.waarde(),
                vandaag().minusDays(1),
                melding);
        selekt = new SelektId(rij(
                """
                INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een, status, taal,
                       kanaal, verstuurd_op, geldig_tot) VALUES (?, ?, ?, ?, ?, ?, ?, 'VERSTUURD', 'nl', 'MAIL', ?, ?)""",
                bedrijf.waarde(),
                regio.waarde(),
                werknemer.waarde(),
                dossier.waarde(),
                melding,
                vandaag().minusDays(1),
                vandaag().minusDays(1),
                nu(),
                nu().atZone(Kalender.NEDERLAND).plusDays(28).toInstant()));
        token = bericht("LINK");
    }

    /** A further message with a link of its own; what stands behind its {@code #}. */
    public String bericht(String soort) {
        var nieuw = raad();
        rij("""
                INSERT INTO selektbericht (bedrijf_id, selekt_id, soort, kanaal, token_hash, verstuurd_op)
                VALUES (?, ?, ?, 'MAIL', ?, ?)""", bedrijf.waarde(), selekt.waarde(), soort, Tokens.hash(nieuw), nu());
        return nieuw;
    }

    /** A link as ours look, that nobody was ever given. */
    public static String raad() {
        var bytes = new byte[32];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static Actor.Herkomst van(String adres) {
        return new Actor.Herkomst(Actor.Kanaal.SCHERM, adres);
    }

    /** What somebody answers who takes the last choice of each question, and writes the text where he can. */
    public static Map<String, Antwoord> antwoorden(Vragenlijst lijst, String tekst) {
        var gegeven = new LinkedHashMap<String, Antwoord>();
        for (var vraag = Vragengang.volgende(lijst, gegeven);
                vraag.isPresent();
                vraag = Vragengang.volgende(lijst, gegeven)) {
            var een = vraag.get();
            gegeven.put(
                    een.code(),
                    een.soort() == Vraagsoort.TEKST
                            ? new Antwoord(List.of(), tekst)
                            : keuze(een.keuzes().getLast().code()));
        }
        return gegeven;
    }

    static Antwoord keuze(String code) {
        return new Antwoord(List.of(code), "");
    }

    /** Runs SQL in which {@code :selekt}, {@code :dossier}, {@code :werknemer} and {@code :vandaag} stand for those here. */
    public void doe(String sql) {
        programma.jdbi().useHandle(handle -> bind(handle.createUpdate(sql)).execute());
    }

    /** One value of the row of the triage, as text. */
    public String veld(String kolom) {
        return programma
                .jdbi()
                .withHandle(handle -> bind(handle.createQuery(
                                "SELECT COALESCE(" + kolom + ", '') FROM selekt WHERE id = :selekt"))
                        .mapTo(String.class)
                        .one());
    }

    /** Lines of the log on this triage: act and what was said of it. */
    public List<String> log() {
        return programma
                .jdbi()
                .withHandle(handle ->
                        bind(handle.createQuery("""
                                SELECT CONCAT(handeling, ': ', COALESCE(bijzonderheid, '')) FROM audit_regel
                                WHERE object_soort = 'selekt' AND object_id = :selekt AND uitkomst = 0 ORDER BY id""")).mapTo(String.class).list());
    }

    private <S extends SqlStatement<S>> S bind(S opdracht) {
        return opdracht.bind("selekt", selekt)
                .bind("dossier", dossier)
                .bind("werknemer", werknemer)
                .bind("vandaag", vandaag());
    }

    public LocalDate vandaag() {
        return Kalender.vandaag(programma.bean(Clock.class));
    }

    private Instant nu() {
        return programma.bean(Clock.class).instant();
    }

    private long rij(String sql, Object... waarden) {
        return programma.jdbi().withHandle(handle -> {
            var update = handle.createUpdate(sql);
            for (var plek = 0; plek < waarden.length; plek++) {
                update.bind(plek, waarden[plek]);
            }
            return update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        });
    }
}
