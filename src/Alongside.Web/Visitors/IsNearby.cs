namespace Alongside.Web.Visitors;

/// <summary>Says of an endpoint for anyone that it is there in the room too, where a form is opened on the local network.</summary>
internal sealed record IsNearby;
