package nl.verzuimsysteem.overleg;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.caseload.Teamgenoot;
import nl.verzuimsysteem.kern.Functie;

/**
 * What can be chosen for a decision about a case.
 *
 * @param team the people of the regio today, once for each of their functions, by name
 * @param opdrachttypen what can be ordered from this case: what falls within the subscription
 * @param uiterlijkOp the last day, when nobody chooses another: that of the next overleg
 */
public record Besluitkeuzes(List<Teamgenoot> team, List<Type> opdrachttypen, LocalDate uiterlijkOp) {
    public Besluitkeuzes {
        team = List.copyOf(team);
        opdrachttypen = List.copyOf(opdrachttypen);
    }

    /** Who of the team can own what this function must do. */
    public List<Teamgenoot> van(Functie functie) {
        return team.stream().filter(een -> een.functie() == functie).toList();
    }

    /**
     * A type of order.
     *
     * @param code what {@link NieuwBesluit#opdrachttype} gives back
     */
    public record Type(String code, String naam) {}
}
