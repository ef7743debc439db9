using Alongside.OrderForms.Changes;

namespace Alongside.Web.Live;

/// <summary>Something that is to be written into a form.</summary>
/// <param name="Id">The id of the change, made where it was written: sent twice, it is written once.</param>
/// <param name="Act">What it does.</param>
public sealed record Write(string Id, Act Act);
