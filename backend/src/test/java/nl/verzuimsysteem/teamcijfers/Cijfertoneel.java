package nl.verzuimsysteem.teamcijfers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opdrachten.Toneel;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** A regio with what its figures are counted from, as rows. Times are those of the clock on the wall. */
public final class Cijfertoneel {
    public final Toneel toneel;
    public final LocalDate vandaag;
    private final RegioId regio;
    private final DossierId dossier;

    public Cijfertoneel(TestProgramma programma) {
        toneel = new Toneel(programma);
        vandaag = Kalender.vandaag(programma.bean(Clock.class));
        regio = toneel.regio;
        dossier = toneel.dossier;
    }

    /** An order as it ended. */
    public long opdracht(Functie groep, String status, LocalDateTime verstuurd, LocalDateTime afgerond) {
        return toneel.voegToe(
                """
                INSERT INTO opdracht (bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst, status, verstuurd_op,
                       verstuurd_door, alarm_na, afgerond_op, oordeel, grond, per, gewijzigd_op, sleutel)
                SELECT ?, ?, ?, MIN(id), ?, 'Test', ?, ?, ?, ?, ?, 'BINNEN', 'INBEGREPEN', 'KEER', ?, ? FROM opdrachttype""",
                toneel.bedrijf.waarde(),
                regio.waarde(),
                dossier.waarde(),
                groep.name(),
                status,
                moment(verstuurd),
                toneel.mma.persoon().waarde(),
                moment(verstuurd),
                moment(afgerond),
                moment(afgerond),
                sleutel());
    }

    /** A request to be seen. */
    public long verzoek(LocalDateTime gevraagd, boolean vertrouwelijk) {
        return toneel.voegToe(
                """
                INSERT INTO spreekuurverzoek (bedrijf_id, regio_id, werknemer_id, dossier_id, soort, vertrouwelijk,
                       uiterlijk_op, gevraagd_op, gevraagd_door, sleutel)
                VALUES (?, ?, ?, ?, 'BEDRIJFSARTS', ?, ?, ?, 'Test', ?)""",
                toneel.bedrijf.waarde(),
                regio.waarde(),
                toneel.werknemer.waarde(),
                vertrouwelijk ? null : dossier.waarde(),
                vertrouwelijk,
                gevraagd.toLocalDate().plusDays(14),
                moment(gevraagd),
                sleutel());
    }

    /**
     * An appointment as it ended.
     *
     * @param kolom {@code verzoek_id}, {@code opdracht_id} or {@code taak_id}: what it was for
     * @param vertrouwelijk whether the employer must not know of it
     */
    public long afspraak(
            String kolom, @Nullable Long waarvoor, LocalDateTime begin, String status, boolean vertrouwelijk) {
        return toneel.voegToe(
                """
                INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, dossier_id, vertrouwelijk, soort, aanleiding, %s,
                       professional_id, functie, onder_id, begin, einde, status, taal, tolk, gepland_op, gepland_door,
                       sleutel)
                VALUES (?, ?, ?, ?, ?, 'VERVOLG', 'EIGEN', ?, ?, 'BEDRIJFSARTS', ?, ?, ?, ?, 'nl', 'NIET_NODIG', ?, 'Test',
                        ?)""".formatted(kolom),
                toneel.bedrijf.waarde(),
                regio.waarde(),
                toneel.werknemer.waarde(),
                vertrouwelijk ? null : dossier.waarde(),
                vertrouwelijk,
                waarvoor,
                toneel.mma.persoon().waarde(),
                toneel.mma.persoon().waarde(),
                moment(begin),
                moment(begin.plusMinutes(30)),
                status,
                moment(begin.minusDays(1)),
                sleutel());
    }

    /** A consult that was held after somebody asked for it. */
    public void consult(LocalDateTime gevraagd, LocalDateTime begin) {
        afspraak("verzoek_id", verzoek(gevraagd, false), begin, "GEHOUDEN", false);
    }

    /** A step that runs still. */
    public long stap(Functie functie, LocalDate uiterlijk) {
        return stap(dossier, functie, uiterlijk, 1, null, null);
    }

    /** A step that was recorded. */
    public long gedaan(Functie functie, LocalDate uiterlijk, LocalDateTime gedaan) {
        return stap(dossier, functie, uiterlijk, null, "GEDAAN", gedaan);
    }

    /** A step that lapsed. */
    public long vervallen(LocalDate uiterlijk, LocalDateTime vervallen) {
        return stap(dossier, Functie.LEIDINGGEVENDE, uiterlijk, null, "VERVALLEN", vervallen);
    }

    private long stap(
            DossierId dossier,
            Functie functie,
            LocalDate uiterlijk,
            @Nullable Integer loopt,
            @Nullable String einde,
            @Nullable LocalDateTime geeindigd) {
        return toneel.voegToe(
                """
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, traject, mijlpaal, volgnummer, functie, open_op,
                       uiterlijk_op, bron, loopt, einde, %s)
                VALUES (?, ?, ?, 'MIJLPAAL', 'POORTWACHTER', 'EVALUATIE', 0, ?, ?, ?, ?, ?, ?, ?)""".formatted("VERVALLEN".equals(einde) ? "vervallen_op" : "gedaan_op"),
                toneel.bedrijf.waarde(),
                regio.waarde(),
                dossier.waarde(),
                functie.name(),
                uiterlijk.minusDays(14),
                uiterlijk,
                "cijfers:" + sleutel(),
                loopt,
                einde,
                geeindigd == null ? null : moment(geeindigd));
    }

    public long overleg(LocalDate dag, String status) {
        return toneel.voegToe(
                "INSERT INTO overleg (regio_id, dag, begin, minuten, status) VALUES (?, ?, ?, 60, ?)",
                regio.waarde(),
                dag,
                moment(dag.atTime(9, 0)),
                status);
    }

    public long punt(long overleg, String status) {
        return toneel.voegToe("""
                INSERT INTO agendapunt (bedrijf_id, dossier_id, overleg_id, dag, volgorde, minuten, redenen, status)
                SELECT ?, ?, id, dag, 1, 3, '', ? FROM overleg WHERE id = ?""", toneel.bedrijf.waarde(), dossier.waarde(), status, overleg);
    }

    /**
     * A decision.
     *
     * @param kolom {@code taak_id}, {@code opdracht_id} or {@code verzoek_id}: what came of it
     */
    public long besluit(long punt, @Nullable LocalDate uiterlijk, String kolom, @Nullable Long gevolg) {
        return toneel.voegToe("""
                INSERT INTO besluit (bedrijf_id, agendapunt_id, overleg_id, soort, tekst, uiterlijk_op, voor_werkgever, %s,
                       genomen_op, door, door_functie, sleutel)
                SELECT bedrijf_id, id, overleg_id, 'TAAK', 'Test', ?, 0, ?, '2026-01-01', 'Test', 'MMA', ?
                FROM agendapunt WHERE id = ?""".formatted(kolom), uiterlijk, gevolg, sleutel(), punt);
    }

    public static Instant moment(LocalDateTime opDeKlok) {
        return opDeKlok.atZone(Kalender.NEDERLAND).toInstant();
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }
}
