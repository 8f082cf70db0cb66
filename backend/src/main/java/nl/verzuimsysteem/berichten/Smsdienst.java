package nl.verzuimsysteem.berichten;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;

/**
 * The provider that sends our SMS. While one of the three is empty there is none.
 *
 * @param url where a message is posted to
 * @param sleutel the secret the provider knows us by
 * @param afzender the name, at most 11 letters and digits, or the number the receiver sees
 */
@ConfigurationProperties("verzuim.sms")
record Smsdienst(
        @Bindable(defaultValue = "") String url,
        @Bindable(defaultValue = "") String sleutel,
        @Bindable(defaultValue = "") String afzender) {

    boolean isIngesteld() {
        return !url.isBlank() && !sleutel.isBlank() && !afzender.isBlank();
    }

    /** @throws IllegalStateException when the secret would travel readable over a network */
    URI adres() {
        var adres = URI.create(url);
        if (!"https".equals(adres.getScheme()) && !"127.0.0.1".equals(adres.getHost())) {
            throw new IllegalStateException("verzuim.sms.url must begin with https");
        }
        return adres;
    }

    /** Without the secret: somebody might log it. */
    @Override
    public String toString() {
        return "Smsdienst[" + url + "]";
    }
}
