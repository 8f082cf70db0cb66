package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import org.jspecify.annotations.Nullable;

/** Chooses one of the companies the user reaches. They are read when he opens the list, by what he types. */
public final class Bedrijfkeuze {
    private final Actor actor;
    private final OrganisatieService organisatie;
    private final ComboBox<Bedrijf> veld;

    /** A company by its name. */
    private record Bedrijf(BedrijfId id, String naam) {}

    public Bedrijfkeuze(String label, Actor actor, OrganisatieService organisatie) {
        this.actor = actor;
        this.organisatie = organisatie;
        veld = new ComboBox<>(label);
        veld.addClassName("breed");
        veld.setItemLabelGenerator(Bedrijf::naam);
        veld.setItemsWithFilterConverter(
                vraag -> organisatie
                        .bedrijven(
                                actor, vraag.getFilter().orElse(""), new Uitsnede(vraag.getOffset(), vraag.getLimit()))
                        .rijen()
                        .stream()
                        .map(rij -> new Bedrijf(rij.id(), rij.naam())),
                zoektekst -> zoektekst);
        veld.setClearButtonVisible(true);
    }

    /** Whether somebody of this scope can have more than one company, so that there is something to choose. */
    public static boolean isZinvol(Bereik bereik) {
        return switch (bereik) {
            case Bereik.Bedrijven eigen -> eigen.bedrijven().size() > 1;
            case Bereik.Regios ignored -> true;
            case Bereik.Alles ignored -> true;
            case Bereik.Afdelingen ignored -> false;
            case Bereik.Eigen ignored -> false;
        };
    }

    /** What the user sees. */
    public ComboBox<?> veld() {
        return veld;
    }

    /** The company that was chosen. */
    public @Nullable BedrijfId gekozen() {
        return veld.getValue() == null ? null : veld.getValue().id();
    }

    /** As it stands in an address; empty when nothing was chosen. */
    public String inAdres() {
        return veld.getValue() == null ? "" : veld.getValue().id().toString();
    }

    /** Chooses what stands in an address; a company that is not there, or not in reach, is passed over. */
    public void kies(Optional<String> inAdres) {
        if (!inAdres.orElse("").equals(inAdres())) {
            veld.setValue(inAdres.flatMap(this::bedrijf).orElse(null));
        }
    }

    private Optional<Bedrijf> bedrijf(String nummer) {
        try {
            var id = new BedrijfId(Long.parseLong(nummer));
            return Optional.of(new Bedrijf(id, organisatie.bedrijf(actor, id).naam()));
        } catch (IllegalArgumentException | NietGevonden e) {
            return Optional.empty();
        }
    }
}
