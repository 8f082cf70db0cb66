package nl.verzuimsysteem.taken;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.poortwachter.Poortwachter;
import nl.verzuimsysteem.poortwachter.Regelboek;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import nl.verzuimsysteem.verzuim.Feitenbron;
import nl.verzuimsysteem.verzuim.Feitenlezing;
import nl.verzuimsysteem.verzuim.Tijdlijn;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the taken of cases in line with their terms, and what stands with the cases themselves: what is next, and
 * whether they closed by themselves. Over a connection of the caller and in his transaction. Only what differs is
 * written; a case that cannot be computed is set aside and holds up no other.
 */
@Singleton
class Bijwerking {
    private static final Logger LOG = LoggerFactory.getLogger(Bijwerking.class);
    private static final Duration OPNIEUW_NA = Duration.ofMinutes(5);

    private final Feitenbron bron;
    private final Tijdlijn tijdlijn;
    private final BijwerkRepository repository;
    private final Regelboek regelboek;
    private final Clock klok;

    @Inject
    Bijwerking(Feitenbron bron, Tijdlijn tijdlijn, BijwerkRepository repository, Clock klok) {
        this(bron, tijdlijn, repository, Regelboek.standaard(), klok);
    }

    Bijwerking(Feitenbron bron, Tijdlijn tijdlijn, BijwerkRepository repository, Regelboek regelboek, Clock klok) {
        this.bron = bron;
        this.tijdlijn = tijdlijn;
        this.repository = repository;
        this.regelboek = regelboek;
        this.klok = klok;
    }

    /**
     * Cases that are kept from others. Six statements at most, beside the rows that differ and two for cases that closed
     * or opened by themselves.
     */
    Uitslag verwerk(Handle handle, Bereik bereik, List<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            return new Uitslag(0, 0, 0, 0);
        }
        var taken = repository.taken(handle, bereik, dossiers);
        var regels = new ArrayList<Taakregel>();
        var standen = new ArrayList<Taakschrijver.Stand>();
        var wissels = new ArrayList<Zaakstand.Wissel>();
        var vervallen = new ArrayList<DossierId>();
        var mislukt = new ArrayList<DossierId>();
        for (var lezing : bron.van(handle, bereik, dossiers)) {
            try {
                var vergeleken = vergelijk(lezing, taken, Kalender.vandaag(klok));
                regels.addAll(vergeleken.regels());
                standen.add(new Taakschrijver.Stand(lezing.dossier(), vergeleken.stand()));
                vergeleken.wissel().ifPresent(wissels::add);
                if (vergeleken.vervallen()) {
                    vervallen.add(lezing.dossier());
                }
            } catch (RuntimeException e) {
                LOG.error("De taken van dossier {} zijn niet bij te werken", lezing.dossier(), e);
                mislukt.add(lezing.dossier());
            }
        }
        try {
            Taakschrijver.schrijf(handle.getConnection(), regels, klok.instant());
            Taakschrijver.schrijfStand(handle.getConnection(), standen);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write taken", e);
        }
        verwissel(handle, wissels);
        if (!vervallen.isEmpty()) {
            repository.laatVervallen(handle, vervallen, klok.instant());
        }
        if (!mislukt.isEmpty()) {
            stelUit(handle, mislukt);
        }
        return new Uitslag(dossiers.size(), regels.size(), wissels.size(), mislukt.size());
    }

    /** Tells of cases that closed by themselves or opened again, and lets the promise of a talk follow. */
    private void verwissel(Handle handle, List<Zaakstand.Wissel> wissels) {
        tijdlijn.schrijf(handle, Zaakstand.verteld(wissels));
        var dicht = dossiers(wissels, wissel -> wissel.gesloten() != null);
        if (!dicht.isEmpty()) {
            repository.laatContactVervallen(handle, dicht);
        }
        var open = dossiers(wissels, Zaakstand.Wissel::opent);
        if (!open.isEmpty()) {
            repository.heropenContact(handle, open);
        }
    }

    private static List<DossierId> dossiers(List<Zaakstand.Wissel> wissels, Predicate<Zaakstand.Wissel> welke) {
        return wissels.stream()
                .filter(welke)
                .map(wissel -> wissel.zaak().dossier())
                .toList();
    }

    void stelUit(Handle handle, List<DossierId> dossiers) {
        repository.stelUit(handle, dossiers, klok.instant().plus(OPNIEUW_NA));
    }

    /** @throws RuntimeException when the case could not be read or computed */
    Vergeleken vergelijk(Feitenlezing lezing, Map<Long, List<Taakstand>> taken, LocalDate vandaag) {
        var fout = lezing.fout();
        if (fout != null) {
            throw fout;
        }
        var zaak = lezing.feiten();
        if (zaak == null) {
            throw new IllegalStateException("Neither facts nor a reason: " + lezing.dossier());
        }
        var mijlpalen = mijlpalen(zaak, vandaag);
        var staand = taken.getOrDefault(zaak.dossier().waarde(), List.of());
        return new Vergeleken(
                Taakverschil.tussen(zaak, mijlpalen, staand, vandaag),
                mijlpalen == null ? Zaakstand.GEEN : Zaakstand.van(mijlpalen, vandaag),
                zaak,
                mijlpalen == null);
    }

    private @Nullable Mijlpalen mijlpalen(Dossierfeiten zaak, LocalDate vandaag) {
        return zaak.vervallen() || zaak.feiten().perioden().isEmpty()
                ? null
                : Poortwachter.bereken(zaak.feiten(), regelboek.op(zaak.eersteZiektedag()), vandaag);
    }

    /**
     * What a case asks for.
     *
     * @param regels the taken that differ
     * @param vervallen whether it is no case any more
     */
    record Vergeleken(List<Taakregel> regels, Zaakstand stand, Dossierfeiten zaak, boolean vervallen) {
        /** Whether it is closed by itself otherwise than it stands. */
        Optional<Zaakstand.Wissel> wissel() {
            return Objects.equals(stand.gesloten(), zaak.gesloten())
                    ? Optional.empty()
                    : Optional.of(new Zaakstand.Wissel(zaak, stand.gesloten(), stand.loopt()));
        }
    }

    /**
     * What was done.
     *
     * @param bekeken how many cases
     * @param geschreven how many taken differed
     * @param gewisseld how many cases closed by themselves, or opened again
     * @param mislukt how many cases were set aside
     */
    record Uitslag(int bekeken, int geschreven, int gewisseld, int mislukt) {}
}
