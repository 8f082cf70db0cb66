package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.overleg.Agendareden;
import nl.verzuimsysteem.overleg.Besluit;
import nl.verzuimsysteem.overleg.Besluitsoort;
import nl.verzuimsysteem.overleg.Puntstatus;
import nl.verzuimsysteem.overleg.Reden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** What things of an overleg are called, alike on every screen. */
final class Overlegwoorden {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Melding.NEDERLANDS);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", Melding.NEDERLANDS);

    private Overlegwoorden() {}

    /** {@code dinsdag 24 november 2026}. */
    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** {@code 9.30}. */
    static String uur(Instant moment) {
        return UUR.format(Kalender.plaatselijk(moment));
    }

    /** {@code Week 60 · tweede jaar}. */
    static String plaats(Agendapunt punt) {
        return t(
                "overleg.punt.week",
                punt.week(),
                t("overleg.fase." + punt.fase().name()));
    }

    /** Why a case is on the agenda, with a picture and a colour. */
    static StatusLabel reden(Agendapunt punt, Reden reden, LocalDate vandaag) {
        var kleur = switch (reden.soort()) {
            case TE_LAAT -> StatusLabel.Soort.FOUT;
            case NO_SHOW, OPDRACHT_STAAT_STIL, TRIAGE_ZONDER_ANTWOORD, OPEN_VAN_VORIGE_KEER -> StatusLabel.Soort.LET_OP;
            case MIJLPAAL_BINNEN_14_DAGEN -> StatusLabel.Soort.WACHT;
            case INGEBRACHT, NIEUW_LANGER_DAN_TWEE_WEKEN -> StatusLabel.Soort.INFO;
        };
        var icoon = switch (reden.soort()) {
            case TE_LAAT -> Icoon.LET_OP;
            case NO_SHOW, MIJLPAAL_BINNEN_14_DAGEN -> Icoon.KALENDER;
            case OPDRACHT_STAAT_STIL -> Icoon.OPDRACHT;
            case TRIAGE_ZONDER_ANTWOORD -> Icoon.GESPREK;
            case OPEN_VAN_VORIGE_KEER -> Icoon.WISSEL;
            case INGEBRACHT -> Icoon.PERSOON;
            case NIEUW_LANGER_DAN_TWEE_WEKEN -> Icoon.ZIEK;
        };
        return new StatusLabel(kleur, icoon, inWoorden(punt, reden, vandaag));
    }

    /**
     * The same in words alone.
     *
     * @param vandaag the day from which days are counted
     */
    static String inWoorden(Agendapunt punt, Reden reden, LocalDate vandaag) {
        var dag = reden.dag();
        var op = dag == null ? "" : Kalender.voluit(dag);
        var naam = reden.naam();
        var wat = naam == null ? t("overleg.reden.stap") : naam;
        return switch (reden.soort()) {
            case INGEBRACHT ->
                punt.ingebrachtDoor() == null
                        ? t("overleg.reden.ingebracht")
                        : t("overleg.reden.ingebrachtDoor", punt.ingebrachtDoor());
            case OPEN_VAN_VORIGE_KEER ->
                naam == null
                        ? t("overleg.reden.open")
                        : dag == null
                                ? t("overleg.reden.openBesluit", naam)
                                : t("overleg.reden.openBesluitTot", naam, op);
            case TE_LAAT ->
                dag == null
                        ? t("overleg.reden.teLaat", wat)
                        : t("overleg.reden.teLaatSinds", wat, ChronoUnit.DAYS.between(dag, vandaag), op);
            case NO_SHOW -> dag == null ? t("overleg.reden.noShow") : t("overleg.reden.noShowOp", op);
            case OPDRACHT_STAAT_STIL ->
                dag == null
                        ? t("overleg.reden.opdracht", naam == null ? "" : naam)
                        : t("overleg.reden.opdrachtSinds", naam == null ? "" : naam, op);
            case TRIAGE_ZONDER_ANTWOORD -> dag == null ? t("overleg.reden.triage") : t("overleg.reden.triageSinds", op);
            case MIJLPAAL_BINNEN_14_DAGEN ->
                dag == null
                        ? t("overleg.reden.mijlpaal", wat)
                        : dag.equals(vandaag)
                                ? t("overleg.reden.mijlpaalVandaag", wat)
                                : t("overleg.reden.mijlpaalOp", wat, op);
            case NIEUW_LANGER_DAN_TWEE_WEKEN -> dag == null ? t("overleg.reden.nieuw") : t("overleg.reden.nieuwOp", op);
        };
    }

    /** Why cases of this kind are on an agenda, for a count of them. */
    static String soort(Agendareden soort) {
        return t("overleg.soort." + soort.name());
    }

    /** What became of a case. */
    static StatusLabel status(Puntstatus status) {
        var kleur = switch (status) {
            case OPEN -> StatusLabel.Soort.NEUTRAAL;
            case BESPROKEN -> StatusLabel.Soort.GOED;
            case VOLGENDE_WEEK -> StatusLabel.Soort.WACHT;
            case VAN_AGENDA -> StatusLabel.Soort.NEUTRAAL;
        };
        var icoon = switch (status) {
            case OPEN -> Icoon.PUNTEN;
            case BESPROKEN -> Icoon.GOED;
            case VOLGENDE_WEEK -> Icoon.WISSEL;
            case VAN_AGENDA -> Icoon.KRUIS;
        };
        return new StatusLabel(kleur, icoon, t("overleg.status." + status.name()));
    }

    /** What a decision is: {@code Taak voor casemanager}. */
    static String besluit(Besluitsoort soort, @Nullable Functie functie) {
        return switch (soort) {
            case TAAK -> t("overleg.besluit.taak", functie == null ? "" : kort(functie));
            case OPDRACHT -> t("overleg.besluit.opdracht");
            case SPREEKUUR -> t("overleg.besluit.spreekuur", functie == null ? "" : kort(functie));
            case NOTITIE -> t("overleg.besluit.notitie");
        };
    }

    static Icoon icoon(Besluitsoort soort) {
        return switch (soort) {
            case TAAK -> Icoon.TAKEN;
            case OPDRACHT -> Icoon.OPDRACHT;
            case SPREEKUUR -> Icoon.KALENDER;
            case NOTITIE -> Icoon.BEWERK;
        };
    }

    /** A function as one says it in a sentence; the employer is one party. */
    static String kort(Functie functie) {
        return switch (functie) {
            case MMA, POB -> functie.name();
            case CASEMANAGER -> t("overleg.functie.casemanager");
            case BEDRIJFSARTS -> t("overleg.functie.bedrijfsarts");
            case LEIDINGGEVENDE, VERZUIMCOORDINATOR -> t("overleg.functie.werkgever");
            case WERKNEMER -> t("overleg.functie.werknemer");
            default -> functie.naam();
        };
    }

    /** Who does it, until when. */
    static String wieWanneer(Besluit besluit) {
        var functie = besluit.functie();
        var wie = besluit.eigenaar() != null ? besluit.eigenaar() : functie == null ? "" : functie.naam();
        var tot = besluit.uiterlijkOp();
        if (tot == null) {
            return wie;
        }
        return wie.isEmpty()
                ? t("overleg.besluit.tot", Kalender.voluit(tot))
                : t("overleg.besluit.wieTot", wie, Kalender.voluit(tot));
    }
}
