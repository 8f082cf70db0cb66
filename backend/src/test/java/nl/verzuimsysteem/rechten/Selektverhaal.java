package nl.verzuimsysteem.rechten;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.SelektAfnameService;
import nl.verzuimsysteem.medisch.SelektOordeelService;
import nl.verzuimsysteem.medisch.Selektdeur;
import nl.verzuimsysteem.medisch.Selektoordeelinvoer;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.terugkoppeling.Geschiktheid;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import nl.verzuimsysteem.vragenlijst.Vraagsoort;
import nl.verzuimsysteem.vragenlijst.Vragengang;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import org.jspecify.annotations.Nullable;

/**
 * Two triages in {@link Medischverhaal}: one that the werknemer filled in by his link and a POB judged, and one that was
 * filled in on the telephone and waits. Both wrote something in their own words.
 */
final class Selektverhaal {
    static final String ZELF = "kruidnagelpad5527";
    static final String TELEFOON = "lantaarnvis8164";
    /** The POB wrote it on the sheet, and thought better of it. */
    static final String CONCEPT = "zeepaardmolen3905";

    private static final String TOKEN = "proef-van-een-link-die-niemand-raadt-0123456789";
    private static final Actor.Herkomst THUIS = new Actor.Herkomst(Actor.Kanaal.SCHERM, "192.0.2.7");

    private final TestProgramma programma;
    private final Wereld wereld;

    Selektverhaal(TestProgramma programma, Wereld wereld) {
        this.programma = programma;
        this.wereld = wereld;
    }

    /** Plays both; the worlds in which they are found. */
    List<Wereld> speel(Inlogger mma, Inlogger pob) {
        metLink(wereld.selekt());
        beoordeel(wereld.selekt(), pob);
        var werknemer = new Gegevens(programma).werknemer(wereld.bedrijf(), wereld.afdeling());
        var dossier = ziek(werknemer);
        var ander = triage(werknemer, dossier);
        aanDeTelefoon(ander, mma);
        return List.of(Rondgang.met(wereld, werknemer, dossier, ander));
    }

    private void metLink(SelektId id) {
        rij("""
                INSERT INTO selektbericht (bedrijf_id, selekt_id, soort, kanaal, token_hash, verstuurd_op)
                VALUES (?, ?, 'LAATSTE', 'MAIL', ?, ?)""", wereld.bedrijf().waarde(), id.waarde(), Tokens.hash(TOKEN), nu());
        var deur = programma.bean(Selektdeur.class);
        var vragen = deur.open(THUIS, TOKEN).orElseThrow().vragen();
        if (vragen == null) {
            throw new IllegalStateException("There is nothing to answer");
        }
        vulIn(vragen.lijst(), ZELF, (vraag, antwoord) -> deur.bewaar(THUIS, TOKEN, vragen.id(), vraag, antwoord));
        deur.rondAf(THUIS, TOKEN, vragen.id());
    }

    private void aanDeTelefoon(SelektId id, Inlogger mma) {
        var afname = programma.bean(SelektAfnameService.class);
        var gesprek = afname.begin(mma.actor(), id);
        vulIn(
                gesprek.lijst(),
                TELEFOON,
                (vraag, antwoord) -> afname.bewaar(mma.actor(), id, gesprek.versie(), vraag, antwoord));
        afname.rondAf(mma.actor(), id, gesprek.versie());
    }

    private void beoordeel(SelektId id, Inlogger pob) {
        var oordelen = programma.bean(SelektOordeelService.class);
        var blad = oordelen.open(pob.actor(), id);
        if (blad.antwoorden().stream().noneMatch(antwoord -> antwoord.tekst().contains(ZELF))) {
            throw new IllegalStateException("Who judges it does not read what was answered");
        }
        var versie = blad.versie();
        var concept = oordelen.bewaar(pob.actor(), id, versie, invoer(CONCEPT)).versie();
        var klaar = oordelen.bewaar(pob.actor(), id, concept, invoer(Medischverhaal.ADVIES))
                .versie();
        oordelen.bevestig(pob.actor(), id, klaar);
    }

    private static Selektoordeelinvoer invoer(String woord) {
        return new Selektoordeelinvoer(
                Vervolgactie.WACHTEN,
                new Terugkoppelinhoud(Geschiktheid.NU_NIET, Map.of(), "Bel elkaar elke week, " + woord, "", null),
                false);
    }

    private static void vulIn(Vragenlijst lijst, String woord, BiConsumer<String, Antwoord> bewaar) {
        var gegeven = new LinkedHashMap<String, Antwoord>();
        for (var vraag = Vragengang.volgende(lijst, gegeven);
                vraag.isPresent();
                vraag = Vragengang.volgende(lijst, gegeven)) {
            var een = vraag.get();
            var antwoord = een.soort() == Vraagsoort.TEKST
                    ? new Antwoord(List.of(), "Thuis gaat het niet goed met " + woord)
                    : new Antwoord(List.of(een.keuzes().getFirst().code()), "");
            bewaar.accept(een.code(), antwoord);
            gegeven.put(een.code(), antwoord);
        }
        if (gegeven.values().stream().noneMatch(antwoord -> antwoord.tekst().contains(woord))) {
            throw new IllegalStateException("No question asked for own words");
        }
    }

    private DossierId ziek(WerknemerId werknemer) {
        var sleutel = UUID.randomUUID().toString();
        var dossier = new DossierId(rij(
                """
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op, gemeld_door,
                       sleutel) VALUES (?, ?, ?, ?, 1, ?, 'Test', ?)""",
                wereld.bedrijf().waarde(),
                wereld.regio().waarde(),
                werknemer.waarde(),
                gisteren(),
                nu(),
                sleutel));
        rij(
                "INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, sleutel) VALUES (?, ?, ?, ?)",
                wereld.bedrijf().waarde(),
                dossier.waarde(),
                gisteren(),
                sleutel);
        return dossier;
    }

    private SelektId triage(WerknemerId werknemer, DossierId dossier) {
        return new SelektId(rij(
                """
                INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een, status, taal,
                       kanaal, geldig_tot)
                SELECT p.bedrijf_id, ?, ?, p.dossier_id, p.sleutel, p.van, p.van, 'TE_BELLEN', 'nl', 'TELEFOON',
                       '2199-01-01'
                FROM verzuimperiode p WHERE p.bedrijf_id = ? AND p.dossier_id = ?""",
                wereld.regio().waarde(),
                werknemer.waarde(),
                wereld.bedrijf().waarde(),
                dossier.waarde()));
    }

    private LocalDate gisteren() {
        return Kalender.vandaag(programma.bean(Clock.class)).minusDays(1);
    }

    private Instant nu() {
        return programma.bean(Clock.class).instant();
    }

    private long rij(String sql, @Nullable Object... waarden) {
        return programma.jdbi().withHandle(handle -> {
            var update = handle.createUpdate(sql);
            for (var plek = 0; plek < waarden.length; plek++) {
                update.bind(plek, waarden[plek]);
            }
            return update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        });
    }
}
