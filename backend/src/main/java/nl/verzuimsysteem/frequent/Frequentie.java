package nl.verzuimsysteem.frequent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How often an employee reported sick lately.
 *
 * @param dagen the first days of his spells in the last months, oldest first
 * @param maanden how many months the company looks back
 * @param grens so many spells ask for a talk; 0: never
 */
public record Frequentie(List<LocalDate> dagen, int maanden, int grens) {
    public Frequentie {
        dagen = List.copyOf(dagen);
    }

    /** From all rows of one employee. */
    public static Frequentie van(List<Frequentregel> regels) {
        var een = regels.getFirst();
        return new Frequentie(
                regels.stream()
                        .map(Frequentregel::van)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                een.maanden(),
                een.grens());
    }

    /** Whether it asks for a talk. */
    public boolean isVaak() {
        return grens > 0 && dagen.size() >= grens;
    }
}
