package nl.verzuimsysteem.facturatie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** Companies with a subscription, a number of employees and things that were delivered, in a database of their own. */
final class Facturatietoneel {
    static final Actor SYSTEEM = Actor.systeem("facturen-maken");
    static final int PRIJS = 310;
    private static final List<String> LEEG = List.of(
            "factuurregel",
            "verrichting",
            "factuur",
            "factuurrun_gemist",
            "factuurrun",
            "factuurvoorbeeldregel",
            "factuurvoorbeeld",
            "factuurreeks",
            "prijsafspraak",
            "opgave",
            "aantalvraag",
            "uitvraag",
            "abonnementstarief",
            "dossier",
            "werknemer",
            "abonnement",
            "bedrijf");

    final TestProgramma programma;
    final RegioId regio;
    final Actor beheerder = Actoren.met(Functie.FUNCTIONEEL_BEHEERDER, new Bereik.Alles());
    final YearMonth maand;

    Facturatietoneel(TestProgramma programma) {
        this.programma = programma;
        this.regio = new Gegevens(programma).regio();
        this.maand = YearMonth.from(Kalender.vandaag(programma.bean(Clock.class)));
        programma.jdbi().useHandle(handle -> {
            handle.execute("SET FOREIGN_KEY_CHECKS = 0");
            LEEG.forEach(tabel -> handle.execute("DELETE FROM " + tabel));
            handle.execute("SET FOREIGN_KEY_CHECKS = 1");
        });
        doe("INSERT INTO abonnementstarief (abonnement, geldig_van, bedrag_cent, btw) VALUES"
                + " ('COMPLEET', '2020-01-01', 310, 'HOOG'), ('COMPLEET_XL', '2020-01-01', 480, 'HOOG')");
    }

    /** Companies of 45 people each, this year and the two before. */
    List<BedrijfId> bedrijven(int aantal) {
        var bedrijven = new ArrayList<BedrijfId>();
        for (var nummer = 0; nummer < aantal; nummer++) {
            bedrijven.add(bedrijf(45));
        }
        return bedrijven;
    }

    BedrijfId bedrijf(int medewerkers) {
        var bedrijf = new Gegevens(programma).bedrijf(regio);
        for (var jaar = maand.getYear() - 1; jaar <= maand.getYear(); jaar++) {
            opgave(bedrijf, "VOORJAAR", jaar, medewerkers);
        }
        doe("UPDATE bedrijf SET factuur_email = 'facturen@example.com' WHERE id = " + bedrijf);
        return bedrijf;
    }

    /** What a company gave in; NAJAAR is the real number of the year. */
    void opgave(BedrijfId bedrijf, String soort, int jaar, int aantal) {
        var uitvraag = rij("""
                INSERT INTO uitvraag (soort, jaar, sluit_op, doelgroep, herinner_dagen, status, gestart_op, gestart_door,
                       sleutel)
                VALUES (?, ?, '2199-12-31', 'BEDRIJVEN', '7', 'GESLOTEN', '2020-01-01 08:00', 'Test', ?)""", soort, jaar, sleutel());
        rij("""
                INSERT INTO aantalvraag (uitvraag_id, bedrijf_id, regio_id, soort, jaar, sluit_op, deze_jaar, opgegeven_op,
                       opgegeven_door, versie)
                VALUES (?, ?, ?, ?, ?, '2199-12-31', ?, '2020-01-02 08:00', 'Test', 1)""", uitvraag, bedrijf.waarde(), regio.waarde(), soort, jaar, aantal);
    }

    /** A no-show of 75 euro in the month before. */
    long noShow(BedrijfId bedrijf) {
        return verrichting(bedrijf, "NO_SHOW", vorigeMaand(), 7_500L, null);
    }

    LocalDate vorigeMaand() {
        return maand.minusMonths(1).atDay(10);
    }

    long verrichting(BedrijfId bedrijf, String dienst, LocalDate dag, @Nullable Long prijs, @Nullable Long dossier) {
        return rij(
                """
                INSERT INTO verrichting (bedrijf_id, regio_id, dossier_id, dienst_code, datum, aantal, oordeel, grond,
                       abonnement, prijs_cent, per, btw, bedrag_cent, bron, vastgelegd_op, vastgelegd_door, te_factureren)
                VALUES (?, ?, ?, ?, ?, 1, 'BUITEN', 'ALTIJD_BUITEN', 'COMPLEET', ?, 'KEER', 'HOOG', ?, ?, '2026-01-05 08:00',
                       'Test', 1)""",
                bedrijf.waarde(),
                regio.waarde(),
                dossier,
                dienst,
                dag,
                prijs,
                prijs == null ? 0L : prijs,
                sleutel());
    }

    /** Takes something back that was put in. */
    long tegen(BedrijfId bedrijf, long verrichting) {
        return rij("""
                INSERT INTO verrichting (bedrijf_id, regio_id, dossier_id, dienst_code, datum, aantal, oordeel, grond,
                       abonnement, prijs_cent, per, btw, bedrag_cent, bron, tegen_id, vastgelegd_op, vastgelegd_door,
                       te_factureren)
                SELECT bedrijf_id, regio_id, dossier_id, dienst_code, datum, -aantal, oordeel, grond, abonnement, prijs_cent,
                       per, btw, -bedrag_cent, ?, id, '2026-01-05 08:00', 'Test', 1
                FROM verrichting WHERE bedrijf_id = ? AND id = ?""", sleutel(), bedrijf.waarde(), verrichting);
    }

    /** Starts the run of a month and makes it. */
    void factureer(YearMonth welke) {
        start(welke);
        programma.bean(FactuurrunService.class).voerUit(SYSTEEM);
    }

    FactuurrunId start(YearMonth welke) {
        return programma.bean(FactuurrunService.class).maakDefinitief(beheerder, sleutel(), welke);
    }

    FactuurId laatste(BedrijfId bedrijf) {
        return new FactuurId(getal("SELECT MAX(id) FROM factuur WHERE soort = 'FACTUUR' AND bedrijf_id = " + bedrijf));
    }

    Factuur lees(FactuurId id) {
        return programma.bean(FactuurService.class).factuur(beheerder, id);
    }

    long getal(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(Long.class).one());
    }

    List<Long> getallen(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(Long.class).list());
    }

    void doe(String sql) {
        programma.jdbi().useHandle(handle -> handle.execute(sql));
    }

    long rij(String sql, @Nullable Object... waarden) {
        return programma.jdbi().withHandle(handle -> {
            var update = handle.createUpdate(sql);
            for (var plek = 0; plek < waarden.length; plek++) {
                update.bind(plek, waarden[plek]);
            }
            return update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        });
    }

    static String sleutel() {
        return UUID.randomUUID().toString();
    }
}
