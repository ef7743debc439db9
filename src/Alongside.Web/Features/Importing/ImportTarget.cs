namespace Alongside.Web.Features.Importing;

/// <summary>A form that a conversation can go to.</summary>
/// <param name="Id">The form.</param>
/// <param name="Title">Its title, and with whom it is.</param>
/// <param name="HasIt">Whether this conversation is kept with it already.</param>
public sealed record ImportTarget(string Id, string Title, bool HasIt);
