package nl.verzuimsysteem.verrichtingen;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.Toneel;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** A case of a company with prices of its own, its team, and what is delivered there. */
final class Kostentoneel {
    final Toneel toneel = new Toneel();
    final TestProgramma programma = toneel.programma;
    final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));
    final DossierId dossier = toneel.dossier;
    final Actor mma = toneel.mma;
    final Actor casemanager = toneel.lid(Functie.CASEMANAGER, "Carla Maas");
    final Actor pob = toneel.lid(Functie.POB, "Piet Ober");
    final Actor coordinator = toneel.werkgever;
    final KostenService kosten = programma.bean(KostenService.class);
    final VerrichtingService verrichtingen = programma.bean(VerrichtingService.class);
    final TijdService tijd = programma.bean(TijdService.class);

    Kostentoneel() {
        prijs("SPREEKUUR", 14_500);
        prijs("EXTRA_SPREEKUUR", 9_500);
        prijs("NO_SHOW", 7_500);
        prijs("CASEMANAGEMENT", 12_000);
        prijs("ADVIES_POB", 9_000);
    }

    static String sleutel() {
        return UUID.randomUUID().toString();
    }

    /** Agrees on a price with this company, since long. */
    void prijs(String dienst, int cent) {
        toneel.doe("DELETE FROM prijsafspraak WHERE bedrijf_id = ? AND dienst_code = ?", bedrijf(), dienst);
        toneel.doe("""
                INSERT INTO prijsafspraak (bedrijf_id, dienst_code, geldig_van, bedrag_cent, reden, vastgelegd_op,
                       vastgelegd_door, sleutel)
                VALUES (?, ?, '2020-01-01', ?, 'Proef', '2020-01-01', 'Test', ?)""", bedrijf(), dienst, cent, sleutel());
    }

    void abonnement(Abonnement.Soort soort) {
        toneel.doe("UPDATE abonnement SET soort = ? WHERE bedrijf_id = ?", soort.name(), bedrijf());
    }

    /** Lets the subscription end, and another begin when there is one. */
    void wisselt(LocalDate op, Abonnement.@Nullable Soort naar) {
        toneel.doe("UPDATE abonnement SET geldig_tot = ? WHERE bedrijf_id = ?", op.toString(), bedrijf());
        if (naar != null) {
            toneel.doe(
                    "INSERT INTO abonnement (bedrijf_id, soort, geldig_van) VALUES (?, ?, ?)",
                    bedrijf(),
                    naar.name(),
                    op.toString());
        }
    }

    /** Lets the case have begun so many days ago. */
    LocalDate ziekSinds(int dagen) {
        var dag = vandaag.minusDays(dagen);
        toneel.doe(
                "UPDATE dossier SET eerste_ziektedag = ?, teldag = NULL WHERE id = ?",
                dag.toString(),
                dossier.waarde());
        toneel.doe("UPDATE verzuimperiode SET van = ? WHERE dossier_id = ?", dag.toString(), dossier.waarde());
        return dag;
    }

    VerrichtingId legVast(String dienst, LocalDate datum) {
        return verrichtingen.legVast(mma, nieuw(sleutel(), dienst, datum));
    }

    NieuweVerrichting nieuw(String sleutel, String dienst, LocalDate datum) {
        return new NieuweVerrichting(sleutel, dossier, dienst, datum, "Afgesproken met u", false);
    }

    OpdrachtId verstuur(String type) {
        return programma
                .bean(OpdrachtService.class)
                .verstuur(
                        coordinator, new NieuweOpdracht(sleutel(), dossier, type, "Graag hulp bij dit dossier.", null));
    }

    /** Sends an order and lets somebody carry it out. */
    OpdrachtId uitgevoerd(String type, Actor door) {
        var opdracht = verstuur(type);
        voerUit(opdracht, door);
        return opdracht;
    }

    void voerUit(OpdrachtId opdracht, Actor door) {
        var werklijst = programma.bean(WerklijstService.class);
        werklijst.pakOp(door, opdracht);
        werklijst.voerUit(door, opdracht, "Dat is geregeld.");
    }

    List<Verrichting> regels() {
        return kosten.vanDossier(coordinator, dossier).regels();
    }

    Verrichting enige() {
        return assertThat(regels()).singleElement().actual();
    }

    /** Lets one stand on an invoice. */
    long zetOpFactuur(VerrichtingId id) {
        var factuur = toneel.voegToe("""
                INSERT INTO factuur (bedrijf_id, regio_id, soort, jaar, volgnummer, nummer, factuurdatum, vervaldatum, naam,
                       straat, postcode, plaats, netto_cent, btw_cent, totaal_cent, gemaakt_op, gemaakt_door)
                VALUES (?, ?, 'FACTUUR', 1991, ?, '1991', '2026-01-06', '2026-02-05', 'Bouwbedrijf', 'Weg 1', '1234 AB',
                       'Utrecht', 100, 21, 121, '2026-01-06 08:00', 'Test')""", bedrijf(), toneel.regio.waarde(), dossier.waarde());
        toneel.doe("UPDATE verrichting SET factuur_id = ?, te_factureren = NULL WHERE id = ?", factuur, id.waarde());
        return factuur;
    }

    long bedrijf() {
        return toneel.bedrijf.waarde();
    }

    long rijen() {
        return toneel.tel("SELECT COUNT(*) FROM verrichting WHERE bedrijf_id = ?", bedrijf());
    }

    long som() {
        return toneel.tel("SELECT COALESCE(SUM(bedrag_cent), 0) FROM verrichting WHERE bedrijf_id = ?", bedrijf());
    }

    /** How many times a service was delivered, counter-entries taken off. */
    long aantal(String dienst) {
        return toneel.tel(
                "SELECT COALESCE(SUM(aantal), 0) FROM verrichting WHERE bedrijf_id = ? AND dienst_code = ?",
                bedrijf(),
                dienst);
    }

    long inLog(String handeling) {
        return toneel.tel(
                "SELECT COUNT(*) FROM audit_regel WHERE bedrijf_id = ? AND handeling = ?", bedrijf(), handeling);
    }

    /** As the act of another feature would do. */
    @SuppressWarnings("unchecked")
    void inTransactie(Runnable act) {
        TransactionOperations<Connection> transacties = programma.bean(TransactionOperations.class);
        transacties.executeWrite(status -> {
            act.run();
            return status;
        });
    }

    void begroot(int meeste, Runnable act) {
        try (var telling = programma.teller().beginDezeThread()) {
            act.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(meeste);
        }
    }
}
