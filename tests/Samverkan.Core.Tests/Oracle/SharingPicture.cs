using Samverkan.Sharing;

namespace Samverkan.Tests.Oracle;

/// <summary>What has come of norms and shares: the same questions to the story and to the library.</summary>
internal static class SharingPicture
{
    public static void Told(Story story, Picture picture)
    {
        var room = story.Sharing;
        picture.SetAll("norms", room.Norms.Where(room.Stands));
        picture.SetAll("reconsidered", story.All<NormReconsidered>().Select(one => one.Fact.Norm));
        picture.SetAll("collisions", room.Collisions.Where(room.Collides));
        foreach (var collision in room.Collisions)
        {
            var way = room.WayFor(collision);
            picture.SetAll($"collide in {collision}", room.OwnersIn(collision));
            picture.Set($"plan for {collision}", story.Last<CollisionPlanned>(planned => planned.Collision == collision)?.Fact.Plan);
            picture.Set($"proposed for {collision}", way.Proposed);
            picture.SetAll($"accepted in {collision}", way.AcceptedBy);
            picture.Set($"agreed for {collision}", way.Agreed);
        }

        picture.SetAll("given", story.All<ShareGiven>().Select(one => $"{one.Fact.Share} {one.Fact.Giver}{one.Fact.Group} {one.Fact.Contact} {one.Fact.Resource}"));
        picture.SetAll("received", story.All<ShareReceived>().Select(one => $"{one.Fact.Share} {one.Fact.Receiver} {one.Fact.Until:O} {room.PassedOnTo(one.Fact.Share)}"));
        picture.SetAll("outsiders", story.All<OutsiderInvolved>().Select(one => $"{one.Fact.Outsider} {one.Fact.Partner}"));
    }

    public static void Seen(SharingRoom room, Picture picture)
    {
        picture.SetAll("norms", room.Norms.Values.Where(norm => !norm.IsWithdrawn).Select(norm => norm.Id));
        picture.SetAll("reconsidered", room.Norms.Values.SelectMany(norm => norm.Reconsidered.Select(_ => norm.Id)));
        picture.SetAll("collisions", room.Standing.Select(collision => collision.Id));
        foreach (var collision in room.Collisions.Values)
        {
            picture.SetAll($"collide in {collision.Id}", room.OwnersIn(collision));
            picture.Set($"plan for {collision.Id}", collision.Plan);
            picture.Set($"proposed for {collision.Id}", collision.ProposedWay);
            picture.SetAll($"accepted in {collision.Id}", collision.AcceptedBy);
            picture.Set($"agreed for {collision.Id}", collision.AgreedWay);
        }

        picture.SetAll("given", room.Shares.Values.Where(share => !share.IsReceived).Select(share => $"{share.Id} {share.Partner}{share.Group} {share.Contact} {share.Resource}"));
        picture.SetAll("received", room.Shares.Values.Where(share => share.IsReceived).Select(share => $"{share.Id} {share.Partner} {share.Until:O} {share.PassedOnTo}"));
        picture.SetAll("outsiders", room.Outsiders.Values.Select(outsider => $"{outsider.Id} {outsider.Partner}"));
    }
}
