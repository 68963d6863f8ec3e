package org.kvartal.issue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;

/** Covers of published issues as files of their own: SVG, PNG, and a card for links. */
@Path("/issues")
@Transactional
public class CoverResource {

  /** Seconds; a changed cover is seen everywhere after that, and asking again costs a 304. */
  private static final int FRESH = 600;

  private final Issues issues;
  private final Covers covers;
  private final CoverPictures pictures;

  @Inject
  CoverResource(Issues issues, Covers covers, CoverPictures pictures) {
    this.issues = issues;
    this.covers = covers;
    this.pictures = pictures;
  }

  @GET
  @Path("{number:\\d{4}-\\d{1,2}}.{lang:en|zh}.cover.{form:svg|png|jpg}")
  public Response cover(
      @PathParam("number") String number,
      @PathParam("lang") String lang,
      @PathParam("form") String form,
      @Context Request request) {
    var issue = published(number);
    if (issue.isPictured() || form.equals("jpg")) return picture(issue, lang, form, request);
    var wanted = form.equals("svg") ? Covers.Form.SVG : Covers.Form.PNG;
    return file(covers.draw(covers.of(issue, language(lang)), wanted), wanted.type(), request);
  }

  @GET
  @Path("{number:\\d{4}-\\d{1,2}}.cover.{form:svg|png|jpg}")
  public Response cover(
      @PathParam("number") String number,
      @PathParam("form") String form,
      @Context Request request) {
    return cover(number, "en", form, request);
  }

  @GET
  @Path("{number:\\d{4}-\\d{1,2}}.{lang:en|zh}.card.png")
  public Response card(
      @PathParam("number") String number,
      @PathParam("lang") String lang,
      @Context Request request) {
    var drawn = covers.draw(covers.of(published(number), language(lang)), Covers.Form.CARD);
    return file(drawn, Covers.Form.CARD.type(), request);
  }

  /** A chosen picture is a JPEG and nothing else; other endings lead to it. */
  private Response picture(Issue issue, String lang, String form, Request request) {
    if (!issue.isPictured() || !form.equals("jpg"))
      return Response.status(302)
          .location(URI.create(Covers.address(issue, language(lang))))
          .build();
    var picture = pictures.of(issue.id()).orElseThrow(Refusal::notFound);
    return file(picture.jpeg(), "image/jpeg", request);
  }

  private Issue published(String number) {
    return issues
        .at(IssueNumber.of(number))
        .filter(Issue::isPublished)
        .orElseThrow(Refusal::notFound);
  }

  private static Language language(String code) {
    return Language.of(code).orElse(Language.EN);
  }

  static Response file(byte[] bytes, String type, Request request) {
    var cache = "public, max-age=" + FRESH;
    var tag = new EntityTag(hash(bytes));
    var unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) return unchanged.header("Cache-Control", cache).tag(tag).build();
    return Response.ok(bytes, type)
        .tag(tag)
        .header("Cache-Control", cache)
        .header("Content-Length", bytes.length)
        .build();
  }

  private static String hash(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
