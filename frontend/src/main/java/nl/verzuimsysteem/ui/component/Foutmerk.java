package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.DomListenerRegistration;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field, said at the field. The mark goes at the first letter the user types in it, or when he
 * chooses something else. It must not wait until he leaves the field: he leaves it by pressing the button, and with the
 * message gone the button moves from under the pointer, so that the click is lost.
 */
public final class Foutmerk {
    private Foutmerk() {}

    /** Marks a field; what was said of it before goes. A component that cannot be marked stays as it is. */
    public static void zet(Component veld, @Nullable String tekst) {
        if (veld instanceof HasValidationProperties merk) {
            merk.setErrorMessage(tekst);
            merk.setInvalid(true);
            if (ComponentUtil.getData(veld, Typen.class) == null) {
                ComponentUtil.setData(
                        veld, Typen.class, new Typen(veld.getElement().addEventListener("input", typen -> wis(veld))));
            }
        }
    }

    /** Takes the mark away, if there is one. */
    public static void wis(Component veld) {
        if (veld instanceof HasValidationProperties merk) {
            merk.setInvalid(false);
        }
        var typen = ComponentUtil.getData(veld, Typen.class);
        if (typen != null) {
            typen.luisteraar().remove();
            ComponentUtil.setData(veld, Typen.class, null);
        }
    }

    /** Hears the first letter in a field that is marked. */
    private record Typen(DomListenerRegistration luisteraar) {}
}
