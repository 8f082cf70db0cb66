package nl.verzuimsysteem.medisch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.terugkoppeling.EigenTerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.Geschiktheid;
import nl.verzuimsysteem.terugkoppeling.Rubriek;
import nl.verzuimsysteem.terugkoppeling.Terugkoppeling;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;

/** A consult of a POB or a bedrijfsarts with its sheet, and who may read what of it. */
final class Terugkoppelspel {
    /** In no table but the kluis, before it is given. */
    static final String GEPLANT = "zonnebloemtaken";

    final Consulttoneel toneel;
    final TerugkoppelbladService bladen;
    final AccorderingService accorderen;
    final Inlogger leidinggevende;
    final Inlogger zelf;

    Terugkoppelspel(TestProgramma programma) {
        toneel = new Consulttoneel(programma);
        bladen = programma.bean(TerugkoppelbladService.class);
        accorderen = programma.bean(AccorderingService.class);
        leidinggevende = toneel.inloggers.leidinggevende(toneel.bedrijf);
        zelf = toneel.inloggers.werknemer(toneel.bedrijf, toneel.werknemer);
    }

    static Terugkoppelinhoud inhoud() {
        return new Terugkoppelinhoud(
                Geschiktheid.EIGEN_WERK_AANGEPAST,
                Map.of(Rubriek.WERKTIJDEN, "Vier uur per dag"),
                "Begin met " + GEPLANT,
                "Over zes weken weer alles",
                null);
    }

    ConsultId vanPob(Aanleiding aanleiding) {
        return toneel.consult(toneel.pob, Functie.POB, aanleiding);
    }

    ConsultId vanArts(Aanleiding aanleiding) {
        return toneel.consult(toneel.arts, Functie.BEDRIJFSARTS, aanleiding);
    }

    /** Fills in the sheet. */
    int schrijf(Inlogger wie, ConsultId consult, Terugkoppelinhoud inhoud, boolean nietMedisch) {
        var nu = bladen.lees(wie.actor(), consult);
        return bladen.bewaar(wie.actor(), consult, nu.versie(), new Terugkoppelinvoer(inhoud, nietMedisch))
                .versie();
    }

    void schrijfEnRondAf(Inlogger wie, ConsultId consult) {
        bladen.rondAf(wie.actor(), consult, schrijf(wie, consult, inhoud(), false));
    }

    /** A consult that waits for the bedrijfsarts. */
    ConsultId terAccordering() {
        var consult = vanPob(Aanleiding.VERVOLG);
        schrijfEnRondAf(toneel.pob, consult);
        return consult;
    }

    void delegeerTerugkoppelen() {
        toneel.doe(
                "UPDATE taakdelegatie SET taken = 'MEDISCHE_UITVRAAG,TERUGKOPPELING' WHERE gemachtigde_id = ?",
                toneel.pob.id().waarde());
    }

    int consultversie(ConsultId consult) {
        return (int) toneel.getal("SELECT versie FROM consult WHERE id = ?", consult.waarde());
    }

    Consultstatus status(ConsultId consult) {
        return toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT status FROM consult WHERE id = ?", consult.waarde())
                        .mapTo(Consultstatus.class)
                        .one());
    }

    List<Terugkoppeling> leestWerkgever() {
        return toneel.programma.bean(TerugkoppelingService.class).lijst(leidinggevende.actor(), toneel.dossier);
    }

    List<Terugkoppeling> leestZelf() {
        return toneel.programma.bean(EigenTerugkoppelingService.class).alle(zelf.actor());
    }

    /** All that the database holds of this company in plain words, and the bytes of the kluis as letters. */
    String leesbaar() {
        return leesbaar(toneel);
    }

    static String leesbaar(Consulttoneel toneel) {
        return toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select("""
                        SELECT DISTINCT table_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND column_name = 'bedrijf_id'""").mapTo(String.class).list().stream()
                        .map(tabel -> handle
                                .select("SELECT * FROM " + tabel + " WHERE bedrijf_id = ?", toneel.bedrijf.waarde())
                                .mapToMap()
                                .list()
                                .stream()
                                .flatMap(rij -> rij.values().stream())
                                .map(waarde -> waarde instanceof byte[] bytes
                                        ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                                        : String.valueOf(waarde))
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n")));
    }
}
