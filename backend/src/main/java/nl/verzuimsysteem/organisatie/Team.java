package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/** Who works for a company: for each group its own people if it has any, else those of its regio. */
public record Team(List<Lid> leden) {
    /** The groups of a team, in the order in which a company meets them. */
    public static final List<Functie> GROEPEN =
            List.of(Functie.CASEMANAGER, Functie.POB, Functie.BEDRIJFSARTS, Functie.MMA);

    public Team {
        leden = List.copyOf(leden);
    }

    /**
     * One person in a team.
     *
     * @param eigen whether he works for this company by name, instead of for the whole regio
     * @param vervangt for whom he stands in; {@code null} when he belongs to the team himself
     */
    public record Lid(
            GebruikerId id,
            Functie functie,
            String naam,
            @Nullable String telefoon,
            @Nullable String email,
            boolean eigen,
            @Nullable Vervangt vervangt) {}

    /**
     * For whom somebody stands in.
     *
     * @param tot the last day, that one too
     */
    public record Vervangt(String naam, LocalDate tot) {}

    /** The people of one group, by name. Empty when nobody is named yet. */
    public List<Lid> groep(Functie functie) {
        return leden.stream().filter(lid -> lid.functie() == functie).toList();
    }

    /**
     * Chooses, for each group, the people a company has of its own before those of the regio. Who stands in for a
     * colleague of the same group is there once, as the one who stands in.
     */
    static Team van(List<Lid> kandidaten) {
        return new Team(GROEPEN.stream()
                .flatMap(functie -> {
                    var groep = kandidaten.stream()
                            .filter(lid -> lid.functie() == functie)
                            .toList();
                    var heeftEigen = groep.stream().anyMatch(Lid::eigen);
                    var gekozen = new LinkedHashMap<GebruikerId, Lid>();
                    groep.stream()
                            .filter(lid -> lid.eigen() || !heeftEigen)
                            .forEach(lid ->
                                    gekozen.merge(lid.id(), lid, (een, ander) -> een.vervangt() == null ? ander : een));
                    return gekozen.values().stream();
                })
                .toList());
    }
}
