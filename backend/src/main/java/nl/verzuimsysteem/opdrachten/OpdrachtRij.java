package nl.verzuimsysteem.opdrachten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.tarieven.Prijskolommen;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * An opdracht as it is stored, with the names that belong to its keys and one of the things that happened to it: an
 * order is as many rows as it has steps.
 */
record OpdrachtRij(
        OpdrachtId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        RegioId regio,
        DossierId dossier,
        WerknemerId werknemer,
        String werknemersnaam,
        String type,
        Functie groep,
        String tekst,
        @Nullable LocalDate gewensteDatum,
        OpdrachtStatus status,
        @Nested Prijskolommen prijs,
        String verstuurdDoor,
        Instant verstuurdOp,
        @Nullable Instant gezienOp,
        Instant alarmNa,
        @Nullable GebruikerId uitvoerder,
        @Nullable String uitvoerdersnaam,
        @Nullable Instant opgepaktOp,
        @Nullable Instant afgerondOp,
        @Nullable String slottekst,
        boolean ongelezen,
        int versie,
        @Nullable Instant stapMoment,
        @Nullable GebeurtenisSoort stapSoort,
        @Nullable String stapTekst,
        @Nullable String stapDoor,
        @Nullable Functie stapFunctie) {

    /** The orders these rows tell of, in the order of the rows. */
    static List<Opdracht> opdrachten(List<OpdrachtRij> rijen) {
        var perOpdracht = new LinkedHashMap<OpdrachtId, List<OpdrachtRij>>();
        rijen.forEach(rij -> perOpdracht
                .computeIfAbsent(rij.id, ignored -> new ArrayList<>())
                .add(rij));
        return perOpdracht.values().stream()
                .map(groep -> groep.getFirst().opdracht(verloop(groep)))
                .toList();
    }

    private static List<Opdracht.Stap> verloop(List<OpdrachtRij> rijen) {
        var stappen = new ArrayList<Opdracht.Stap>();
        for (var rij : rijen) {
            if (rij.stapMoment != null && rij.stapSoort != null && rij.stapDoor != null && rij.stapFunctie != null) {
                stappen.add(
                        new Opdracht.Stap(rij.stapMoment, rij.stapSoort, rij.stapTekst, rij.stapDoor, rij.stapFunctie));
            }
        }
        return stappen;
    }

    OpdrachtGewijzigd gewijzigd() {
        return new OpdrachtGewijzigd(id, bedrijf, regio, dossier, groep, status, versie);
    }

    private Opdracht opdracht(List<Opdracht.Stap> verloop) {
        return new Opdracht(
                id,
                new Opdracht.Betreft(bedrijf, bedrijfsnaam, dossier, werknemer, werknemersnaam),
                type,
                groep,
                tekst,
                gewensteDatum,
                status,
                prijs.prijs(),
                verstuurdDoor,
                verstuurdOp,
                gezienOp,
                alarmNa,
                opgepaktDoor(),
                afgerondOp,
                slottekst,
                ongelezen,
                verloop);
    }

    private Opdracht.@Nullable Uitvoerder opgepaktDoor() {
        return uitvoerder == null || uitvoerdersnaam == null || opgepaktOp == null
                ? null
                : new Opdracht.Uitvoerder(uitvoerder, uitvoerdersnaam, opgepaktOp);
    }
}
