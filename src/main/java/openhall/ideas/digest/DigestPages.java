package openhall.ideas.digest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Insight digests: everyone reads those that are published; idea owners make, edit and publish them. */
@Path("/ideas/digests")
class DigestPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance digests(
                List<Digest> digests, boolean makes, DigestForm form, @Nullable String next, FormErrors errors);

        static native TemplateInstance digest(
                Digest digest, DigestPart part, boolean makes, PublicationForm form, FormErrors errors);

        static native TemplateInstance digestGroup(DigestGroup group, GroupForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public TemplateInstance list(@RestQuery @Nullable String after) {
        var usual = DigestForm.usual(Digest.today(clock.instant()));
        return list(Cursor.parse(after), usual, FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> make(@BeanParam DigestForm form) {
        forms.require(form, form.errors(), errors -> list(null, form, errors));
        var digest = Digest.make(form.first(), form.last(), me.person(), clock.instant());
        return Redirect.to(digest.path(), "Read each group, give it a name, and publish the digest");
    }

    @GET
    @Path("/{number}")
    @PermitAll
    public TemplateInstance show(@RestPath String number, @RestQuery @Nullable String after) {
        var digest = Digest.numbered(number, makes());
        var part = DigestPart.of(digest, QuoteKey.parse(after));
        return page(digest, part, PublicationForm.blank(), FormErrors.none());
    }

    @GET
    @Path("/{number}/groups/{position}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance group(@RestPath String number, @RestPath int position) {
        var group = DigestGroup.at(Digest.numbered(number, true), position);
        return Templates.digestGroup(group, GroupForm.of(group), FormErrors.none());
    }

    @POST
    @Path("/{number}/groups/{position}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> edit(@RestPath String number, @RestPath int position, @BeanParam GroupForm form) {
        var group = DigestGroup.at(Digest.held(number), position);
        forms.require(form, errors -> Templates.digestGroup(group, form, errors));
        group.name(form.called(), form.said(), form.keeps(), me.person(), clock.instant());
        return Redirect.to(group.digest.path(), "Group " + position + " is saved");
    }

    @POST
    @Path("/{number}/publication")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> publish(@RestPath String number, @BeanParam PublicationForm form) {
        var digest = Digest.held(number);
        forms.require(form, errors -> page(digest, DigestPart.beginning(digest), form, errors));
        digest.publish(Forms.text(form.summary()), me.person(), clock.instant());
        return Redirect.to(digest.path(), "The digest is published");
    }

    @POST
    @Path("/{number}/removal")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> throwAway(@RestPath String number) {
        Digest.held(number).throwAway(me.person(), clock.instant());
        return Redirect.to("/ideas/digests", "The draft is thrown away");
    }

    private TemplateInstance list(@Nullable Cursor after, DigestForm form, FormErrors errors) {
        var page = Digest.newest(makes(), after);
        return Templates.digests(page.rows(), makes(), form, page.next(), errors);
    }

    private TemplateInstance page(Digest digest, DigestPart part, PublicationForm form, FormErrors errors) {
        return Templates.digest(digest, part, makes() && !digest.isPublished(), form, errors);
    }

    private boolean makes() {
        return me.may(May.ANSWER_IDEAS);
    }
}
