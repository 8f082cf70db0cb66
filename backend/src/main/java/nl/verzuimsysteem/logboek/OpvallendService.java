package nl.verzuimsysteem.logboek;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Medischewacht;
import org.jspecify.annotations.Nullable;

/**
 * Looks that ask for an explanation (NEN 7513): found each week, judged by the logbeheerder. How many employees a day
 * are many: {@code verzuim.logboek.dossiers-per-dag}.
 */
@Singleton
public class OpvallendService {
    private static final int DAGEN = 7;
    private static final int LANGSTE_TOELICHTING = 500;
    private static final int MEESTE_REGELS = 200;
    private static final String SOORT = "opvallende inzage";

    private final OpvallendRepository opvallend;
    private final LogboekRepository logboek;
    private final Opzoeking opzoeking;
    private final AuditLog audit;
    private final Clock klok;
    private final int veel;

    OpvallendService(
            OpvallendRepository opvallend,
            LogboekRepository logboek,
            Opzoeking opzoeking,
            AuditLog audit,
            Clock klok,
            @Value("${verzuim.logboek.dossiers-per-dag:60}") int veel) {
        this.opvallend = opvallend;
        this.logboek = logboek;
        this.opzoeking = opzoeking;
        this.audit = audit;
        this.klok = klok;
        this.veel = veel;
    }

    /** A page of them, newest day first. Two statements, one for a further page. */
    @Mag(Handeling.LOGBOEK_NAKIJKEN)
    @Transactional
    public Bladzijde<Opvallend> lijst(Actor actor, boolean ookBeoordeeld, Uitsnede uitsnede) {
        if (uitsnede.isInzage()) {
            audit.schrijfLijst(
                    actor, Handeling.LOGBOEK_NAKIJKEN, Onderwerp.lijst(SOORT, null), ookBeoordeeld ? "alle" : "open");
        }
        return Bladzijde.van(opvallend.lijst(actor.bereik(), ookBeoordeeld, uitsnede), uitsnede.aantal());
    }

    /**
     * One of them. Two statements.
     *
     * @throws NietGevonden when there is no such thing
     */
    @Mag(Handeling.LOGBOEK_NAKIJKEN)
    @Transactional
    public Opvallend lees(Actor actor, OpvallendId id) {
        var gelezen = vind(actor, id);
        audit.schrijf(actor, Handeling.LOGBOEK_NAKIJKEN, new Onderwerp(null, null, SOORT, id.waarde()), "bekeken");
        return gelezen;
    }

    /**
     * The lines behind one of them, newest first, two hundred at most. Two statements.
     *
     * @throws NietGevonden when there is no such thing
     */
    @Mag(Handeling.LOGBOEK_NAKIJKEN)
    @Transactional(readOnly = true)
    public List<Logregel> regels(Actor actor, OpvallendId id) {
        return logboek.achter(actor.bereik(), vind(actor, id), MEESTE_REGELS);
    }

    /**
     * Writes down the judgement. Giving the same judgement again changes nothing. Three statements.
     *
     * @param toelichting at most 500 characters, never medical; must be given when it is not in order
     * @param nietMedisch whether a word that looks medical is not meant so; then it is kept, and logged
     * @throws OngeldigeInvoer on {@code oordeel} or {@code toelichting}
     * @throws Conflict when somebody else judged it since it was read
     */
    @Mag(Handeling.LOGBOEK_NAKIJKEN)
    @Transactional
    public void beoordeel(
            Actor actor,
            OpvallendId id,
            int versie,
            @Nullable Oordeel oordeel,
            @Nullable String toelichting,
            boolean nietMedisch) {
        var tekst = toelichting == null ? "" : toelichting.strip();
        var gelezen = vind(actor, id);
        var wacht = new Medischewacht(nietMedisch, gelezen.toelichting());
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(oordeel != null, "oordeel", "logboek.oordeel.leeg")
                .eis(oordeel != Oordeel.NIET_IN_ORDE || !tekst.isEmpty(), "toelichting", "logboek.toelichting.leeg")
                .eis(
                        tekst.length() <= LANGSTE_TOELICHTING,
                        "toelichting",
                        "logboek.toelichting.lang",
                        LANGSTE_TOELICHTING);
        wacht.kijk(fouten, "toelichting", tekst);
        fouten.klaar();
        if (oordeel == null || (oordeel == gelezen.oordeel() && tekst.equals(tekst(gelezen.toelichting())))) {
            return;
        }
        if (!opvallend.beoordeel(id, versie, oordeel, tekst, actor, klok.instant())) {
            var ander = gelezen.beoordelaar();
            throw new Conflict("logboek.oordeel.conflict", ander == null ? "Een collega" : ander);
        }
        audit.schrijf(
                actor,
                Handeling.LOGBOEK_NAKIJKEN,
                new Onderwerp(null, null, SOORT, id.waarde()),
                wacht.inLog(oordeel.name()));
    }

    /** Looks through the last seven days, today too. @return how many were found that were not known yet */
    @Mag(Handeling.OPVALLEND_OPZOEKEN)
    @Transactional
    public int maakNu(Actor actor) {
        return maak(actor, Kalender.vandaag(klok).minusDays(DAGEN - 1L));
    }

    /**
     * Looks through last week, from Monday to Sunday, unless that was done. One statement when it was.
     *
     * @return how many were found
     */
    @Mag(Handeling.OPVALLEND_OPZOEKEN)
    @Transactional
    public int maakVorigeWeek(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        var maandag =
                vandaag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
        if (opvallend.isNagezien(actor.bereik(), maandag)) {
            return 0;
        }
        var gevonden = maak(actor, maandag);
        opvallend.zetNagezien(maandag, klok.instant(), gevonden);
        return gevonden;
    }

    private int maak(Actor actor, LocalDate vanaf) {
        var gevonden = 0;
        for (var dag = 0; dag < DAGEN; dag++) {
            gevonden += opzoeking.doorzoek(vanaf.plusDays(dag), veel, klok.instant());
        }
        audit.schrijf(
                actor,
                Handeling.OPVALLEND_OPZOEKEN,
                Onderwerp.lijst(SOORT, null),
                vanaf + " tot en met " + vanaf.plusDays(DAGEN - 1L) + ": " + gevonden);
        return gevonden;
    }

    private Opvallend vind(Actor actor, OpvallendId id) {
        return opvallend.lees(actor.bereik(), id).orElseThrow(() -> new NietGevonden(SOORT, id));
    }

    private static String tekst(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}
