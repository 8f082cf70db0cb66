package nl.verzuimsysteem.medisch;

import static java.util.Objects.requireNonNull;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.medisch.Kluis.Stuk;
import nl.verzuimsysteem.medisch.Selektantwoordrijen.Stand;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.selekt.Selekten;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Antwoordenblad;
import nl.verzuimsysteem.vragenlijst.Vragengang;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;
import nl.verzuimsysteem.vragenlijst.Vragenlijsten;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a triage: all on one sheet in the kluis. Everybody who writes on it holds the row of the triage, so that
 * two windows lose nothing of each other and nothing is added after the end. It lies below rights and scope.
 */
@Singleton
class Selektantwoorden {
    private final Selekten selekten;
    private final Selektantwoordrijen rijen;
    private final Vragenlijsten lijsten;
    private final Antwoordenblad blad;
    private final Kluis kluis;
    private final Selektspoed spoed;
    private final Clock klok;

    Selektantwoorden(
            Selekten selekten,
            Selektantwoordrijen rijen,
            Vragenlijsten lijsten,
            Antwoordenblad blad,
            Kluis kluis,
            Selektspoed spoed,
            Clock klok) {
        this.selekten = selekten;
        this.rijen = rijen;
        this.lijsten = lijsten;
        this.blad = blad;
        this.kluis = kluis;
        this.spoed = spoed;
        this.klok = klok;
    }

    /** The version he answers: the one he began with, or the one that is in force. No statement when it was read lately. */
    @Transactional(propagation = Propagation.MANDATORY)
    Lijst lijst(Selekt selekt) {
        var begonnen = selekt.vragenlijst();
        if (begonnen == null) {
            var geldend = lijsten.geldend();
            return new Lijst(geldend.id(), geldend.lijst());
        }
        return new Lijst(begonnen, lijsten.met(begonnen));
    }

    /** What was answered so far. One statement, or none when nothing was. */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<String, Antwoord> lees(Selekt selekt) {
        var waar = selekt.antwoorden();
        return waar == null
                ? Map.of()
                : blad.lees(stuk(selekt, new Kenmerk(UUID.fromString(waar))).tekst());
    }

    /**
     * Keeps one answer, in the place of an earlier one. Three statements, four when it is the first. Again the same changes
     * nothing.
     *
     * @param versie of the questionnaire as it was shown
     * @param afnemer who fills it in with him; {@code null} when he does it himself
     * @return whether it was the first answer
     * @throws Conflict when it cannot be filled in any more, was begun with another version, or the other of the two is busy
     * @throws OngeldigeInvoer on the code of the question
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean bewaar(
            Selekt selekt, VragenlijstId versie, String vraag, Antwoord antwoord, @Nullable GebruikerId afnemer) {
        var stand = houd(selekt, versie, afnemer);
        Vragengang.controleer(
                lijsten.met(versie).vragen().stream()
                        .filter(een -> een.code().equals(vraag))
                        .findFirst()
                        .orElseThrow(() -> OngeldigeInvoer.veld("vraag", "selektantwoord.vraag")),
                antwoord);
        if (!Objects.equals(stand.afnameDoor(), afnemer)) {
            rijen.zetAfname(selekt, afnemer);
        }
        var kenmerk = stand.kenmerk();
        if (kenmerk == null) {
            begin(selekt, versie, Map.of(vraag, antwoord));
            return true;
        }
        var stuk = stuk(selekt, kenmerk);
        var gegeven = new LinkedHashMap<>(blad.lees(stuk.tekst()));
        if (!antwoord.equals(gegeven.put(vraag, antwoord))) {
            vervang(selekt, kenmerk, stuk, gegeven);
        }
        return false;
    }

    /**
     * He is done: what he answered on ways he left is destroyed. Four statements at most, five when it is urgent.
     *
     * @param afnemer who fills it in with him; {@code null} when he does it himself
     * @param door his name
     * @throws Conflict as when keeping, and when a question on the way is open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void rondAf(Selekt selekt, VragenlijstId versie, @Nullable GebruikerId afnemer, @Nullable String door) {
        var stand = houd(selekt, versie, afnemer);
        var kenmerk = stand.kenmerk();
        if (kenmerk == null) {
            throw new Conflict("selektantwoord.nietAf");
        }
        var lijst = lijsten.met(versie);
        var stuk = stuk(selekt, kenmerk);
        var gegeven = blad.lees(stuk.tekst());
        if (Vragengang.volgende(lijst, gegeven).isPresent()) {
            throw new Conflict("selektantwoord.nietAf");
        }
        var opHetPad = new LinkedHashMap<String, Antwoord>();
        Vragengang.pad(lijst, gegeven)
                .forEach(vraag -> opHetPad.put(vraag.code(), requireNonNull(gegeven.get(vraag.code()))));
        if (opHetPad.size() < gegeven.size()) {
            vervang(selekt, kenmerk, stuk, opHetPad);
        }
        if (!selekten.rondAf(selekt, door, klok.instant())) {
            throw new Conflict("selektantwoord.verlopen");
        }
        spoed.ingevuld(selekt, lijst, opHetPad);
    }

    /** Who fills it in with him sees from now on what was answered. Two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    void neemOver(Selekt selekt, GebruikerId afnemer) {
        eisOpen(rijen.houd(selekt));
        rijen.zetAfname(selekt, afnemer);
    }

    /** Who fills it in with him begins anew: what was answered before is destroyed, unread. Four statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    void wis(Selekt selekt, GebruikerId afnemer) {
        var stand = rijen.houd(selekt);
        eisOpen(stand);
        var kenmerk = stand.kenmerk();
        if (kenmerk != null) {
            vervang(selekt, kenmerk, stuk(selekt, kenmerk), Map.of());
        }
        rijen.zetAfname(selekt, afnemer);
    }

    private Stand houd(Selekt selekt, VragenlijstId versie, @Nullable GebruikerId afnemer) {
        var stand = rijen.houd(selekt);
        eisOpen(stand);
        if (stand.vragenlijst() != null && !stand.vragenlijst().equals(versie)) {
            throw new Conflict("selektantwoord.andereVersie");
        }
        if (afnemer != null && stand.kenmerk() != null && !afnemer.equals(stand.afnameDoor())) {
            throw new Conflict("selektantwoord.zelf");
        }
        return stand;
    }

    private static void eisOpen(Stand stand) {
        switch (stand.status()) {
            case GEPLAND, VERSTUURD, TE_BELLEN -> {}
            case INGEVULD, BEOORDEELD -> throw new Conflict("selektantwoord.ingevuld");
            case VERLOPEN -> throw new Conflict("selektantwoord.verlopen");
            case GESTOPT, VERVALLEN -> throw new Conflict("selektantwoord.voorbij");
        }
    }

    private void begin(Selekt selekt, VragenlijstId versie, Map<String, Antwoord> gegeven) {
        var kenmerk = kluis.bewaar(selekt.bedrijf(), Inhoudsoort.ANTWOORDEN, blad.json(gegeven));
        if (!selekten.begin(selekt, versie, kenmerk.toString(), klok.instant())) {
            throw new Conflict("selektantwoord.verlopen");
        }
    }

    private Stuk stuk(Selekt selekt, Kenmerk kenmerk) {
        return requireNonNull(kluis.stuk(selekt.bedrijf(), Inhoudsoort.ANTWOORDEN, kenmerk));
    }

    private void vervang(Selekt selekt, Kenmerk kenmerk, Stuk stuk, Map<String, Antwoord> gegeven) {
        kluis.vervang(selekt.bedrijf(), kenmerk, Inhoudsoort.ANTWOORDEN, stuk.versie(), blad.json(gegeven));
    }

    /** A version, as it is asked. */
    record Lijst(VragenlijstId id, Vragenlijst lijst) {}
}
