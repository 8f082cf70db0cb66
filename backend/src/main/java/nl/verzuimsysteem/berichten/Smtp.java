package nl.verzuimsysteem.berichten;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The mail server. Encryption is used when the server offers it, and demanded as soon as a password would travel.
 *
 * @param user empty when the server asks for no login
 * @param from the sender of every mail
 */
@ConfigurationProperties("verzuim.smtp")
record Smtp(
        @Bindable(defaultValue = "localhost") String host,
        @Bindable(defaultValue = "25") int port,
        @Nullable String user,
        @Nullable String password,
        @Bindable(defaultValue = "noreply@localhost") String from) {
    private static final int MEEST_VERSLEUTELD = 465;
    private static final String WACHT_MS = "10000";

    boolean metWachtwoord() {
        return user != null && !user.isBlank();
    }

    /** As the mail library wants to hear it. */
    Properties eigenschappen() {
        var eigenschappen = new Properties();
        eigenschappen.setProperty("mail.smtp.host", host);
        eigenschappen.setProperty("mail.smtp.port", Integer.toString(port));
        eigenschappen.setProperty("mail.smtp.auth", Boolean.toString(metWachtwoord()));
        eigenschappen.setProperty("mail.smtp.ssl.enable", Boolean.toString(port == MEEST_VERSLEUTELD));
        eigenschappen.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        eigenschappen.setProperty("mail.smtp.starttls.enable", "true");
        eigenschappen.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(metWachtwoord() && port != MEEST_VERSLEUTELD));
        eigenschappen.setProperty("mail.smtp.connectiontimeout", WACHT_MS);
        eigenschappen.setProperty("mail.smtp.timeout", WACHT_MS);
        eigenschappen.setProperty("mail.smtp.writetimeout", WACHT_MS);
        return eigenschappen;
    }
}
