package nl.verzuimsysteem.medisch;

import org.jspecify.annotations.Nullable;

/** Why a closed file was opened, and what was thought of that. It does not belong in a log. */
public record Noodverslag(
        Noodtoegang noodtoegang, String reden, @Nullable String opmerking) {
    @Override
    public String toString() {
        return "Noodverslag[" + noodtoegang.id() + "]";
    }
}
