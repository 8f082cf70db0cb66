package nl.verzuimsysteem.selekt;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.verzuimsysteem.berichten.NietBezorgd;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.taken.BijwerkService;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.HerstelService;
import nl.verzuimsysteem.verzuim.VerzuimwijzigingService;
import nl.verzuimsysteem.verzuim.Wijziging;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.jspecify.annotations.Nullable;

/** A company with a werknemer who falls sick on day 1, which is tomorrow, and a clock that goes where the test wants it. */
public final class Selekttoneel {
    public static final Actor SYSTEEM = Actor.systeem("test");

    /** A program with a clock that can be moved, a provider of SMS and a public address. */
    public static final Map<String, Object> INSTELLINGEN = Map.of(
            Testklok.AAN,
            true,
            "verzuim.adres",
            "https://verzuim.example.com",
            "verzuim.sms.url",
            "http://127.0.0.1:9/",
            "verzuim.sms.sleutel",
            "geheim",
            "verzuim.sms.afzender",
            "Vragen");

    public final TestProgramma programma;
    public final RegioId regio;
    public final BedrijfId bedrijf;
    public final AfdelingId afdeling;
    public final WerknemerId werknemer;
    public final Inlogger coordinator;
    public final Inlogger leidinggevende;
    public final Actor mma;
    public final LocalDate dagEen;
    private final Testklok klok;

    public Selekttoneel(TestProgramma programma) {
        this.programma = programma;
        this.klok = programma.bean(Testklok.class);
        this.dagEen = Kalender.vandaag(klok).plusDays(1);
        var gegevens = new Gegevens(programma);
        var inloggers = new Inloggers(programma);
        regio = gegevens.regio();
        bedrijf = gegevens.bedrijf(regio);
        afdeling = gegevens.afdeling(bedrijf);
        werknemer = gegevens.werknemer(bedrijf, afdeling);
        coordinator = inloggers.verzuimcoordinator(bedrijf);
        leidinggevende = inloggers.leidinggevende(bedrijf, afdeling);
        mma = inloggers.regioteam(Functie.MMA, regio).actor();
        bereikbaar("werknemer@example.com", null, "nl");
        klokOp(1, "09:00");
    }

    /** How he can be reached, and in which language. */
    public void bereikbaar(@Nullable String email, @Nullable String telefoon, String taal) {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        UPDATE werknemer SET email = :email, telefoon = :telefoon, taal = :taal WHERE id = :id""")
                        .bind("email", email)
                        .bind("telefoon", telefoon)
                        .bind("taal", taal)
                        .bind("id", werknemer)
                        .execute());
    }

    /** Sets the clock, on the wall, without anything being done. */
    public void klokOp(int dag, String tijd) {
        klok.later(Duration.between(
                klok.instant(),
                dag(dag).atTime(LocalTime.parse(tijd))
                        .atZone(Kalender.NEDERLAND)
                        .toInstant()));
    }

    /** Sets the clock and lets the job do what is to be done by then. */
    public void naar(int dag, String tijd) {
        klokOp(dag, tijd);
        tik();
    }

    /** The job, once. */
    public int tik() {
        return programma.bean(SelektklokService.class).verwerk(SYSTEEM);
    }

    public LocalDate dag(int nummer) {
        return dagEen.plusDays(nummer - 1L);
    }

    /** Reports him sick now, since some day, as an employer does; what follows a moment later follows too. */
    public DossierId ziek(int eersteDag) {
        var dossier = programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        coordinator.actor(),
                        new Ziekmelding(UUID.randomUUID().toString(), werknemer, dag(eersteDag), null, null));
        werkBij(dossier);
        return dossier;
    }

    public void hersteld(DossierId dossier, int eersteDagFit) {
        programma.bean(HerstelService.class).meldHersteld(coordinator.actor(), dossier, dag(eersteDagFit));
        werkBij(dossier);
    }

    /** Undoes the last act on the spells of a case. */
    public void draaiTerug(DossierId dossier) {
        programma.bean(VerzuimwijzigingService.class).draaiTerug(coordinator.actor(), dossier, versie(dossier));
        werkBij(dossier);
    }

    /** Records a change of spells; the case it is in then. */
    public DossierId wijzig(DossierId dossier, Wijziging wijziging) {
        var nu = programma
                .bean(VerzuimwijzigingService.class)
                .legVast(coordinator.actor(), dossier, versie(dossier), wijziging);
        programma.bean(BijwerkService.class).werkBij(SYSTEEM);
        return nu;
    }

    public void werkBij(DossierId dossier) {
        programma.bean(BijwerkService.class).werkBij(SYSTEEM, dossier);
    }

    private int versie(DossierId dossier) {
        return programma
                .bean(DossierService.class)
                .kop(coordinator.actor(), dossier)
                .versie();
    }

    /** The triages of a case, that of the last spell first. */
    public List<Triage> triages(DossierId dossier) {
        return programma.bean(SelektService.class).vanDossier(mma, dossier);
    }

    /** The triage of the last spell. */
    public Triage triage(DossierId dossier) {
        return triages(dossier).getFirst();
    }

    /** A message to him did not arrive. */
    public void nietBezorgd(SelektId selekt, String soort) {
        inTransactie(() -> {
            programma
                    .context()
                    .getEventPublisher(NietBezorgd.class)
                    .publishEvent(new NietBezorgd("selekt:" + selekt + ":" + soort));
            return soort;
        });
    }

    @SuppressWarnings("unchecked")
    public <T> T inTransactie(Supplier<T> werk) {
        TransactionOperations<Connection> transacties = programma.bean(TransactionOperations.class);
        return transacties.executeWrite(status -> werk.get());
    }

    /** Subjects of the mail to somebody, the oldest first. */
    public List<String> onderwerpen(String aan) {
        return lijst("SELECT onderwerp FROM uitgaand_bericht WHERE aan = :wat ORDER BY id", aan);
    }

    /** Subject and text of the mail to somebody, the oldest first. */
    public List<String> mail(String aan) {
        return lijst("SELECT CONCAT(onderwerp, '\n', tekst) FROM uitgaand_bericht WHERE aan = :wat ORDER BY id", aan);
    }

    public List<String> sms(String nummer) {
        return lijst("SELECT tekst FROM uitgaande_sms WHERE nummer = :wat ORDER BY id", nummer);
    }

    /** The taak to call: whether it runs, or how it ended. */
    public List<String> beltaken() {
        return lijst(
                "SELECT CONCAT(COALESCE(loopt, einde), ' ', uiterlijk_op) FROM taak WHERE soort = 'SELEKT_BELLEN' AND bedrijf_id = :wat",
                Long.toString(bedrijf.waarde()));
    }

    /** Call-ups that lie with the planner. */
    public List<String> oproepen() {
        return lijst(
                "SELECT soort FROM spreekuurverzoek WHERE bedrijf_id = :wat ORDER BY id",
                Long.toString(bedrijf.waarde()));
    }

    private List<String> lijst(String sql, String wat) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("wat", wat)
                        .mapTo(String.class)
                        .list());
    }

    public void doe(String sql) {
        programma
                .jdbi()
                .useHandle(handle ->
                        handle.createUpdate(sql).bind("bedrijf", bedrijf).execute());
    }

    /** What stands behind the {@code #} of a link. */
    public static String token(String tekst) {
        return tekst.substring(tekst.indexOf("/vragenlijst#") + "/vragenlijst#".length())
                .split("\\s", 2)[0];
    }
}
