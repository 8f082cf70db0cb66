package nl.verzuimsysteem.agenda;

import java.util.List;

/**
 * What a change of somebody's agenda means for what is planned in it.
 *
 * @param bewaard whether the change was made; not when it touches appointments and the user has not yet said that he
 *     knows
 * @param afspraken those that no longer fit
 */
public record Gevolg(boolean bewaard, List<Geraakt> afspraken) {
    public Gevolg {
        afspraken = List.copyOf(afspraken);
    }
}
