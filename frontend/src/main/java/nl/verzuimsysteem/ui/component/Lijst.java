package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jspecify.annotations.Nullable;

/**
 * Tables that are read from the database bit by bit while the user scrolls, without counting their rows first. The
 * rules for a {@link Grid}; not a subclass, because that drags in classes of Spring.
 */
public final class Lijst {
    private static final int BLADZIJDE = 50;

    private Lijst() {}

    /** @param naam what the table holds, for a screen reader */
    public static <T> Grid<T> maak(String naam) {
        var grid = new Grid<T>();
        grid.setAriaLabel(naam);
        grid.setPageSize(BLADZIJDE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("lijst");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        return grid;
    }

    /**
     * Where the rows come from; asked anew at each {@code getDataProvider().refreshAll()}.
     *
     * @param leeg what stands here when there are no rows
     */
    public static <T> void vul(Grid<T> grid, Function<Uitsnede, Bladzijde<T>> bron, LegeStaat leeg) {
        grid.setEmptyStateComponent(leeg);
        grid.setItems(vraag -> lees(bron, vraag.getOffset(), vraag.getLimit()).stream());
        grid.getLazyDataView().setItemCountUnknown();
    }

    /** A column of dates, {@code 24-11-2026}. */
    public static <T> Grid.Column<T> datum(Grid<T> grid, String kop, ValueProvider<T, @Nullable LocalDate> datum) {
        return grid.addColumn(rij -> {
                    var waarde = datum.apply(rij);
                    return waarde == null ? "" : Kalender.kort(waarde);
                })
                .setHeader(kop)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /**
     * Where there is little room the cells of a row stand under each other, each over the whole width: nothing is drawn
     * twice. The element around the table needs the class {@code stapelvlak}.
     */
    public static <T> Grid<T> stapel(Grid<T> grid) {
        grid.addClassName("stapel");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        return grid;
    }

    /**
     * Leaves all columns but the first out where the window is as narrow as a phone. What matters of the others then
     * stands in the first, in an element of class {@code smal}.
     */
    public static <T> Grid<T> eersteSmal(Grid<T> grid) {
        grid.addClassName("eerste-smal");
        return grid;
    }

    /**
     * Leaves a column out where the window is as narrow as a phone. What matters of it then stands in the first column,
     * in an element of class {@code smal}.
     */
    public static <T> void alleenBreed(Grid.Column<T> kolom) {
        kolom.setPartNameGenerator(rij -> "alleen-breed");
        kolom.setHeaderPartName("alleen-breed");
    }

    /** A fast scroll asks for more rows than one question may. */
    private static <T> List<T> lees(Function<Uitsnede, Bladzijde<T>> bron, int vanaf, int aantal) {
        var rijen = new ArrayList<T>();
        var meer = true;
        while (meer && rijen.size() < aantal) {
            var deel = bron.apply(new Uitsnede(vanaf + rijen.size(), Math.min(aantal - rijen.size(), Uitsnede.MEESTE)));
            rijen.addAll(deel.rijen());
            meer = deel.meer() && !deel.rijen().isEmpty();
        }
        return rijen;
    }
}
